import type { ReactNode } from 'react'

/** Nothing here yet: what this place is for, and the one thing to do. */
export function EmptyState({
  title,
  icon,
  action,
  children,
}: {
  readonly title: string
  readonly icon?: ReactNode
  readonly action?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <div className="grid justify-items-center gap-2 rounded-card border border-dashed border-line-strong bg-card px-6 py-10 text-center">
      {icon !== undefined && <div className="text-muted">{icon}</div>}
      <p className="text-lg font-semibold">{title}</p>
      {children !== undefined && <div className="max-w-prose text-muted">{children}</div>}
      {action !== undefined && (
        <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div>
      )}
    </div>
  )
}
