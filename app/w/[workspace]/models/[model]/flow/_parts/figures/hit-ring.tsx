'use client'
import { ViewportPortal } from '@xyflow/react'
import type { Rect } from '#lib/picture/rect.ts'

/** A ring around the hit that is shown. */
export function HitRing({ rect }: { readonly rect: Rect }) {
  return (
    <ViewportPortal>
      <div
        aria-hidden
        data-hit
        className="pointer-events-none absolute top-0 left-0 rounded-xl border-[3px] border-ai"
        style={{
          zIndex: 9,
          width: rect.w + 16,
          height: rect.h + 16,
          transform: `translate(${rect.x - 8}px, ${rect.y - 8}px)`,
        }}
      />
    </ViewportPortal>
  )
}
