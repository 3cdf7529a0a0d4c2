'use client'
import type { Permission } from '#lib/policy/permissions.ts'
import { FindingsPanel } from './findings/findings-panel.tsx'
import { ImpactPanel } from './impact/impact-panel.tsx'
import { ReviewsPanel } from './reviews/reviews-panel.tsx'

/** The lists beside every step that come when the page is at rest; the address says which is open. */
export function SideSheets({ permissions }: { readonly permissions: readonly Permission[] }) {
  return (
    <>
      <FindingsPanel />
      <ImpactPanel />
      <ReviewsPanel permissions={permissions} />
    </>
  )
}
