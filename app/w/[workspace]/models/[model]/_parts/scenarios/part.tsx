import type { ReactNode } from 'react'

/** A part of a dialog that can be folded away. */
export function Part({
  title,
  isOpen,
  children,
}: {
  readonly title: string
  readonly isOpen: boolean
  readonly children: ReactNode
}) {
  return (
    <details open={isOpen} className="rounded-control border border-line px-3 py-2 text-sm">
      <summary className="min-h-6 cursor-pointer font-semibold">{title}</summary>
      <div className="mt-2 grid gap-2">{children}</div>
    </details>
  )
}
