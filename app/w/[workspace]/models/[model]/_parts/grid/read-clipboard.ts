import { expandSpans, readTsv } from '#lib/exchange/clipboard.ts'

/** The cells on the clipboard: an HTML table when there is one (it knows its spans), else tab-separated text. */
export function readClipboard(data: DataTransfer): string[][] {
  const html = data.getData('text/html')
  const fromHtml = html === '' ? [] : readHtmlTable(html)
  return fromHtml.length > 0 ? fromHtml : readTsv(data.getData('text/plain'))
}

/** Parsed as an inert document: no script of the clipboard runs and nothing is loaded. */
function readHtmlTable(html: string): string[][] {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (table === null) return []
  const rows = [...table.rows].map((row) =>
    [...row.cells].map((cell) => ({
      text: textOf(cell),
      colSpan: cell.colSpan,
      rowSpan: cell.rowSpan === 0 ? table.rows.length : cell.rowSpan,
    })),
  )
  return expandSpans(rows)
}

function textOf(cell: HTMLTableCellElement): string {
  for (const br of cell.querySelectorAll('br')) br.replaceWith('\n')
  return (cell.textContent ?? '').replaceAll('\u00a0', ' ').trim()
}
