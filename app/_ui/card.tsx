import type { ReactNode } from 'react'
import { cx } from './cx.ts'

/** White paper with a thin rule. */
export function Card({
  title,
  action,
  className,
  children,
}: {
  readonly title?: string
  readonly action?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}) {
  return (
    <section
      aria-label={title}
      className={cx('rounded-card border border-line bg-card p-4 shadow-card', className)}
    >
      {title !== undefined && (
        <div className="mb-2 flex items-center gap-3">
          <h2 className="flex-1 text-lg font-semibold">{title}</h2>
          {action}
        </div>
      )}
      {children}
    </section>
  )
}
