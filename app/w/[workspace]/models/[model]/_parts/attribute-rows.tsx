'use client'
import { useTranslations } from 'use-intl'
import type { AttributeRow } from '#lib/model/attribute-row.ts'
import type { GridHead, GridRow } from './grid/grid-types.ts'

/** Widths of the two columns of headers in 3-1 and 3-2, in CSS pixels. */
export const attributeCorners = { category: 44, attribute: 176 }

/**
 * The headers of 3-1 and 3-2 as on p17 and p18: カテゴリ beside the categories it spans, every other attribute across both
 * columns. `kind` chooses the words of the table (3-2 has footnote marks).
 */
export function useAttributeRows(
  rows: readonly AttributeRow[],
  kind: 'row' | 'rowOfState',
): readonly GridRow[] {
  const words = useTranslations('framework')
  const t = useTranslations('tables.attributes')
  const span = rows.filter((row) => row.key === 'category').length

  return rows.map((row, index): GridRow => {
    const label = words(`${kind}.${row.id}`)
    const own: GridHead = { key: row.id, content: label, at: row.key === 'category' ? 1 : 0 }
    if (row.key !== 'category') return { id: row.id, label, heads: [{ ...own, colSpan: 2 }] }
    const group: GridHead = {
      key: 'category',
      content: <span className="tracking-widest [writing-mode:vertical-rl]">{t('category')}</span>,
      rowSpan: span,
      at: 0,
      isGroup: true,
    }
    return {
      id: row.id,
      label: `${t('category')} / ${label}`,
      heads: index === 0 ? [group, own] : [own],
    }
  })
}
