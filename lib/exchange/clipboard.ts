/** A cell of a table on the clipboard with the columns and rows it spans. */
export interface SpannedCell {
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
}

/** Of a table on the clipboard no more cells are taken; a larger one is refused as a whole (X-16). */
const mostCells = 100_000

/** What stands for `<br>` and for the end of a block in the text of an HTML cell, until its white space is settled. */
export const lineMark = '\uFDD0'
export const blockMark = '\uFDD1'

/**
 * The cells of tab-separated text as spreadsheets write it: a cell in double quotes keeps its tabs and line breaks, `""`
 * inside is one quote, one line break at the end is no row, empty cells stay (CB-1).
 */
export function readTsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let at = 0
  let isQuoted = false
  const endCell = () => {
    row.push(unguarded(cell))
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  while (at < text.length) {
    const c = text[at] ?? ''
    if (isQuoted) {
      if (c !== '"') cell += c
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (c === '"' && cell === '' && hasClosingQuote(text, at)) isQuoted = true
    else if (c === '\t') endCell()
    else if (c === '\n') endRow()
    else if (c === '\r') {
      if (text[at + 1] === '\n') at += 1
      endRow()
    } else cell += c
    at += 1
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}

/** A quote that opens a cell is closed before a tab, a line break or the end; otherwise it is an ordinary character. */
function hasClosingQuote(text: string, from: number): boolean {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue
    const next = text[at + 1]
    if (next === '"') at += 1
    else return next === undefined || next === '\t' || next === '\n' || next === '\r'
  }
  return false
}

/** The cells as tab-separated text, quoted where a cell holds a tab, a quote or a line break (CB-2). */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((text) => quoted(guarded(text))).join('\t')).join('\n')
}

/**
 * A text as a spreadsheet shall take it: what would be a formula there (cells come from other organisations) gets the sign for
 * words before it. Plain numbers stay what they are (X-15).
 */
export function guarded(text: string): string {
  return /^'*\s*[=+\-@＝＋－＠]/.test(text) && !/^[+-][\d\s.,]*$/.test(text) ? `'${text}` : text
}

/** Takes the sign off again. */
export function unguarded(text: string): string {
  return /^'+\s*[=+\-@＝＋－＠]/.test(text) ? text.slice(1) : text
}

/**
 * The text of an HTML cell that says nothing of its white space: a run of it is one space, however the source was wrapped; lines end
 * at the marks alone (X-17).
 */
export function settled(text: string): string {
  const line = (part: string) => part.replaceAll(/[ \t\r\n\f]+/g, ' ').replaceAll(/^ | $/g, '')
  return text
    .split(blockMark)
    .map((block) => block.split(lineMark).map(line).join('\n'))
    .filter((block) => block !== '')
    .join('\n')
    .replaceAll('\u00A0', ' ')
}

/** Whether a table is larger than one takes at once (X-16). */
export function isTooLarge(rows: readonly { readonly length: number }[]): boolean {
  return rows.reduce((sum, row) => sum + Math.max(1, row.length), 0) > mostCells
}

/**
 * The cells as an HTML table, for targets that prefer it, with their white space as it is (CB-2). `carried` is text that
 * travels with the table unseen, in an attribute of that name: whatever it says, it stays inside the attribute (X-7).
 */
export function writeHtmlTable(
  rows: readonly (readonly string[])[],
  carried?: { readonly name: `data-${string}`; readonly text: string },
): string {
  const lines = rows.map(
    (row) => `<tr>${row.map((c) => `<td>${escaped(guarded(c))}</td>`).join('')}</tr>`,
  )
  const held = carried === undefined ? '' : ` ${carried.name}="${escaped(carried.text)}"`
  return `<table style="white-space:pre-wrap"${held}><tbody>${lines.join('')}</tbody></table>`
}

/**
 * A table with spans as plain cells: the text stands in the first cell of a span and the others are empty, so that columns
 * stay where they were (CB-3). `undefined` for a table that is too large at once (X-16).
 */
export function expandSpans(rows: readonly (readonly SpannedCell[])[]): string[][] | undefined {
  const grid: (string | undefined)[][] = rows.map(() => [])
  let cells = 0
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x += 1
      const right = x + Math.max(1, cell.colSpan)
      const bottom = Math.min(rows.length, y + Math.max(1, cell.rowSpan))
      for (let j = y; j < bottom; j += 1) {
        for (let i = x; i < right; i += 1) {
          cells += 1
          if (cells > mostCells) return undefined
          const line = grid[j]
          if (line !== undefined && line[i] === undefined)
            line[i] = i === x && j === y ? cell.text : ''
        }
      }
      x = right
    }
  }
  const width = grid.reduce((most, line) => Math.max(most, line.length), 0)
  if (width * grid.length > mostCells) return undefined
  return grid.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? ''))
}

function quoted(text: string): string {
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/\r\n|\r|\n/g, '<br>')
}
