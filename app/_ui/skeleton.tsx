import { cx } from './cx.ts'

/** A grey block in the final size of what is loading; give it height and width by class. */
export function Skeleton({ className }: { readonly className?: string }) {
  return <div aria-hidden className={cx('animate-pulse rounded-card bg-line', className)} />
}

/** A region that is loading: says so to screen readers, shows blocks to eyes. */
export function SkeletonPage({
  label,
  rows = 3,
}: {
  readonly label: string
  readonly rows?: number
}) {
  return (
    <output className="grid gap-3 p-6">
      <span className="sr-only">{label}</span>
      <Skeleton className="h-7 w-64 max-w-full" />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} className="h-24 w-full" />
      ))}
    </output>
  )
}
