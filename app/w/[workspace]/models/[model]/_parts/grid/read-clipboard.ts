import {
  blockMark,
  expandSpans,
  isTooLarge,
  lineMark,
  readTsv,
  settled,
  unguarded,
} from '#lib/exchange/clipboard.ts'

/** Cells to be pasted, or that there are more than one takes at once. */
type Pasted = readonly (readonly string[])[] | 'tooLarge'

/** A text of a clipboard longer than this is not looked into. */
const mostCharacters = 8_000_000

/** The cells on the clipboard: an HTML table when there is one (it knows its spans), else tab-separated text. */
export function readClipboard(data: DataTransfer): Pasted {
  return cellsOf(data.getData('text/html'), data.getData('text/plain'))
}

/** The same when no key asked for it; `undefined` where the browser has no clipboard to read or does not allow it. */
export async function askClipboard(): Promise<Pasted | undefined> {
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

function cellsOf(html: string, plain: string): Pasted {
  if (html.length > mostCharacters || plain.length > mostCharacters) return 'tooLarge'
  const fromHtml = html === '' ? [] : readHtmlTable(html)
  if (fromHtml === 'tooLarge' || fromHtml.length > 0) return fromHtml
  const rows = readTsv(plain)
  return isTooLarge(rows) ? 'tooLarge' : rows
}

/** Parsed as an inert document: no script of the clipboard runs and nothing is loaded. */
function readHtmlTable(html: string): Pasted {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (table === null) return []
  const rows = [...table.rows]
  if (isTooLarge(rows.map((row) => row.cells))) return 'tooLarge'
  const isAsWritten = table.style.whiteSpace === 'pre-wrap'
  const spanned = rows.map((row) =>
    [...row.cells].map((cell) => ({
      text: unguarded(isAsWritten ? asWritten(cell) : flowing(cell)),
      colSpan: cell.colSpan,
      rowSpan: cell.rowSpan === 0 ? rows.length : cell.rowSpan,
    })),
  )
  return expandSpans(spanned) ?? 'tooLarge'
}

function asWritten(cell: HTMLTableCellElement): string {
  for (const br of cell.querySelectorAll('br')) br.replaceWith('\n')
  return cell.textContent ?? ''
}

/** As a browser would show it, however its source was wrapped: Word and Excel break long lines anywhere. */
function flowing(cell: HTMLTableCellElement): string {
  for (const br of cell.querySelectorAll('br')) br.replaceWith(lineMark)
  for (const block of cell.querySelectorAll('p, div, li')) {
    block.prepend(blockMark)
    block.append(blockMark)
  }
  return settled(cell.textContent ?? '')
}
