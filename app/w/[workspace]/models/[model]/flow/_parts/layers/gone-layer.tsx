'use client'
import { ViewportPortal } from '@xyflow/react'
import type { Figure } from '#lib/picture/scene.ts'
import { SignIcon } from '../figures/sign-icon.tsx'

/** What is no longer in the model, where it stood, under everything that is. The legend says how many there are. */
export function GoneLayer({
  ghosts,
  nameOf,
}: {
  readonly ghosts: readonly Figure[]
  readonly nameOf: (id: string) => string
}) {
  return (
    <ViewportPortal>
      {ghosts.map(({ id, rect }) => (
        <div
          key={id}
          data-gone={id}
          className="pointer-events-none absolute flex items-start gap-1.5 rounded-lg border border-dashed border-bad bg-card/60 px-2 py-1 text-[11.5px] text-muted"
          style={{
            transform: `translate(${rect.x}px, ${rect.y}px)`,
            width: rect.w,
            height: rect.h,
            zIndex: 2,
          }}
        >
          <span className="mt-1">
            <SignIcon sign="removed" tone="bad" />
          </span>
          <span className="truncate line-through">{nameOf(id)}</span>
        </div>
      ))}
    </ViewportPortal>
  )
}
