import type { ReactNode } from 'react'

/** A part of the detail of a ba. */
export function Section({
  title,
  actions,
  children,
}: {
  readonly title: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <section className="border-t border-line-soft pt-3" aria-label={title}>
      <div className="mb-1.5 flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-sm font-semibold">{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  )
}
