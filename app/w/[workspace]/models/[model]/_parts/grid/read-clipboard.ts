import { expandSpans, readTsv } from '#lib/exchange/clipboard.ts'

/** The cells on the clipboard: an HTML table when there is one (it knows its spans), else tab-separated text. */
export function readClipboard(data: DataTransfer): string[][] {
  return cellsOf(data.getData('text/html'), data.getData('text/plain'))
}

/** The same when no key asked for it; `undefined` where the browser has no clipboard to read or does not allow it. */
export async function askClipboard(): Promise<string[][] | undefined> {
  try {
    const [item] = await navigator.clipboard.read()
    if (item === undefined) return []
    const textOfType = async (type: string) =>
      item.types.includes(type) ? await (await item.getType(type)).text() : ''
    return cellsOf(await textOfType('text/html'), await textOfType('text/plain'))
  } catch {
    // Told to the person, who can paste by key.
    return undefined
  }
}

function cellsOf(html: string, plain: string): string[][] {
  const fromHtml = html === '' ? [] : readHtmlTable(html)
  return fromHtml.length > 0 ? fromHtml : readTsv(plain)
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
