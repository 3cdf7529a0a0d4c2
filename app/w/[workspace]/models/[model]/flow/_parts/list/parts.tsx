import type { ReactNode } from 'react'
import { cx } from '#app/_ui/cx.ts'
import { DataCell, HeadCell, RowHead, Table } from '#app/_ui/table.tsx'

/** One table of the list, with its name above it and what is said when it has no rows. */
export function ListTable({
  title,
  heads,
  empty,
  children,
}: {
  readonly title: string
  readonly heads: readonly { readonly text: string; readonly isShort?: boolean }[]
  /** said when there are no rows */
  readonly empty: string | undefined
  readonly children: ReactNode
}) {
  return (
    <section className="rounded-card border border-line bg-card p-3">
      <h3 className="mb-1 font-semibold">{title}</h3>
      <Table className="sm:min-w-176 max-sm:block max-sm:[&_tbody]:block" caption={title}>
        <thead className="max-sm:sr-only">
          <tr>
            {heads.map(({ text, isShort }) => (
              <HeadCell
                key={text}
                {...(isShort === true ? { className: 'whitespace-nowrap' } : {})}
              >
                {text}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </Table>
      {empty !== undefined && <p className="px-2.5 py-2 text-sm text-muted">{empty}</p>}
    </section>
  )
}

/** One element: its name, and what is said of it. On a narrow screen a row is a block. */
export function ListRow({
  id,
  name,
  children,
}: {
  readonly id: string
  readonly name: ReactNode
  readonly children: ReactNode
}) {
  return (
    <tr
      data-element={id}
      className="max-sm:block max-sm:border-b max-sm:border-line-soft max-sm:pb-2"
    >
      <RowHead className="min-w-36 max-sm:block max-sm:border-0 max-sm:px-0 max-sm:pb-0">
        {name}
      </RowHead>
      {children}
    </tr>
  )
}

/** A cell; on a narrow screen it says what it is. */
export function Labelled({
  label,
  children,
}: {
  readonly label: string
  readonly children: ReactNode
}) {
  const isEmpty = children === ''
  return (
    <DataCell
      className={cx(
        'max-sm:gap-2 max-sm:border-0 max-sm:px-0 max-sm:py-0.5',
        isEmpty ? 'max-sm:hidden' : 'max-sm:flex',
      )}
    >
      <span className="w-24 shrink-0 text-xs leading-5 text-muted sm:hidden">{label}</span>
      <span className="min-w-0">{children}</span>
    </DataCell>
  )
}
