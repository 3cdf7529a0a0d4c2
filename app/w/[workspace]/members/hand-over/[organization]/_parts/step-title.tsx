'use client'
import type { ReactNode } from 'react'

/** Heading of a step; who goes from one step to the next is on it, so that it is read. */
export function StepTitle({ children }: { readonly children: ReactNode }) {
  return (
    <h2 tabIndex={-1} ref={onIt} className="text-lg font-semibold outline-none">
      {children}
    </h2>
  )
}

/** Only where what one was on has gone with the step before. */
function onIt(heading: HTMLElement | null): void {
  if (heading !== null && document.activeElement === document.body) heading.focus()
}
