'use client'
import { useState } from 'react'
import { useLocale } from 'use-intl'
import type { GridDoing, GridRow } from './grid-types.ts'
import type { useTableAddress } from './views/use-table-address.ts'
import {
  isWhole,
  readView,
  shownRows,
  wholeView,
  withFilter,
  writeView,
  type GridView,
} from './grid-view.ts'

/** Filters and order of a table, which stand in the URL, so that a pasted link shows the same rows (G-24). */
export function useGridView(
  { rows, columns, cell }: Pick<GridDoing, 'rows' | 'columns' | 'cell'>,
  address: ReturnType<typeof useTableAddress>,
) {
  const locale = useLocale()
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const view = readView(
    { filter: address.get('filter'), sort: address.get('sort') },
    columns.map((c) => c.id),
  )
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const textOf = (row: string, column: string) => cell({ row, column }).text
  const orderOf = (row: string, column: string) => {
    const { text, order } = cell({ row, column })
    return order ?? text
  }
  const shown: readonly GridRow[] = isWhole(view)
    ? rows
    : shownRows(rows, view, { textOf, orderOf, compare, kept })

  function change(next: GridView) {
    setKept(new Set())
    address.set({ ...writeView(next) })
  }

  return {
    view,
    rows: shown,
    isWhole: isWhole(view),
    /** too long for a link: true in this window only */
    isHere: address.url.isHeld('filter') || address.url.isHeld('sort'),
    /** rows worked on stay until the view is changed */
    keep: (ids: readonly string[]) => {
      if (!isWhole(view)) setKept(new Set([...kept, ...ids]))
    },
    filter: (column: string, texts: readonly string[]) => change(withFilter(view, column, texts)),
    sort: (sort: GridView['sort']) => change({ ...view, sort }),
    showAll: () => change(wholeView),
    /** the texts a column has, each once, what is empty first */
    textsOf: (column: string): readonly string[] => {
      const texts = rows.flatMap((row) => (row.isFixed === true ? [] : textOf(row.id, column)))
      return [...new Set(texts)].toSorted(compare)
    },
  }
}
