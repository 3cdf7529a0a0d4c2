'use client'
import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement, ReactNode } from 'react'

/** A few words about what is under the pointer or has the focus. Never the only place where something is said. */
export function Tooltip({
  content,
  children,
}: {
  readonly content: ReactNode
  /** The element that is explained; it must accept a ref and handlers. */
  readonly children: ReactElement
}) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner className="z-50" sideOffset={6}>
          <Base.Popup className="max-w-72 rounded-md bg-chip px-2 py-1 text-xs text-on-chip shadow-float">
            {content}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
