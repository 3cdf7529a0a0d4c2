import type { GridRow } from '../../_parts/grid/grid-types.ts'

/** Id of the "…" row of p17. */
export const moreRow = 'more'

/** The rows with the "…" row of p17 after the categories: it opens those that no ba of the model uses yet. */
export function withMoreRow(
  rows: readonly GridRow[],
  hidden: number,
  words: (key: 'moreRows' | 'moreRowsLabel') => string,
  onOpen: () => void,
): readonly GridRow[] {
  if (hidden === 0) return rows
  const at =
    rows.findLastIndex((row) => row.heads.length > 0 && row.heads.every((h) => h.at === 1)) + 1
  const more: GridRow = {
    id: moreRow,
    label: words('moreRowsLabel'),
    isFixed: true,
    heads: [
      {
        key: moreRow,
        at: 1,
        content: (
          <button
            type="button"
            className="min-h-6 w-full text-left text-muted hover:text-ink"
            aria-label={words('moreRowsLabel')}
            onClick={onOpen}
          >
            {words('moreRows')}
          </button>
        ),
      },
    ],
  }
  return [...rows.slice(0, at), more, ...rows.slice(at)].map(spanningOneMore)
}

function spanningOneMore(row: GridRow): GridRow {
  return {
    ...row,
    heads: row.heads.map((head) =>
      head.isGroup === true ? { ...head, rowSpan: (head.rowSpan ?? 1) + 1 } : head,
    ),
  }
}
