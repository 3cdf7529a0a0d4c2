'use client'
import { OfflineBanner } from './offline-banner.tsx'
import { StayInside } from './stay-inside.tsx'

/** The banner at the top, and links that stay where they are (F-34). */
export function OfflineManners() {
  return (
    <>
      <OfflineBanner />
      <StayInside />
    </>
  )
}
