import type { ReactNode } from 'react'
import { cx } from './cx.ts'

const scrolling = 'relative max-w-full overflow-x-auto print:overflow-visible'

/** A table that scrolls sideways inside its own frame; `caption` names it for screen readers. */
export function Table({
  caption,
  className,
  children,
}: {
  readonly caption: string
  readonly className?: string
  readonly children: ReactNode
}) {
  return (
    // A group, not a region: pages have landmarks of their own with the same names.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must be reachable by keyboard
    <div role="group" aria-label={caption} tabIndex={0} className={scrolling}>
      <table className={cx('w-full border-collapse text-left text-sm', className)}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  )
}

/** A column heading. */
export function HeadCell({
  className,
  children,
}: {
  readonly className?: string
  readonly children?: ReactNode
}) {
  return (
    <th
      scope="col"
      className={cx(
        'border-b border-line-strong px-2.5 py-1.5 align-bottom text-xs font-medium text-muted',
        className,
      )}
    >
      {children}
    </th>
  )
}

/** A row heading. */
export function RowHead({
  className,
  children,
}: {
  readonly className?: string
  readonly children?: ReactNode
}) {
  return (
    <th
      scope="row"
      className={cx('border-b border-line-soft px-2.5 py-2 align-top font-medium', className)}
    >
      {children}
    </th>
  )
}

/** A cell. */
export function DataCell({
  className,
  children,
}: {
  readonly className?: string
  readonly children?: ReactNode
}) {
  return (
    <td className={cx('border-b border-line-soft px-2.5 py-2 align-top', className)}>{children}</td>
  )
}
