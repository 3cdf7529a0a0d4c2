'use client'
import type { ReactNode } from 'react'
import type { ZoomLevel } from '#lib/picture/zoom-level.ts'
import { ConnectingContext, useConnecting } from './connect-handles.tsx'
import { ZoomContext } from './zoom-context.ts'

/** What all figures ask of the canvas around them, asked once: how much they tell, and whether somebody draws a line. */
export function AroundFigures({
  level,
  isLarge,
  children,
}: {
  readonly level: ZoomLevel
  readonly isLarge: boolean
  readonly children: ReactNode
}) {
  return (
    <ZoomContext value={level}>
      <ConnectingContext value={useConnecting(isLarge)}>{children}</ConnectingContext>
    </ZoomContext>
  )
}
