/** A cell of a table on the clipboard with the columns and rows it spans. */
export interface SpannedCell {
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
}

const MOST_CELLS = 100_000

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
    row.push(cell)
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
  return rows.map((row) => row.map(quoted).join('\t')).join('\n')
}

/**
 * The cells as an HTML table, for targets that prefer it; a line break inside a cell becomes `<br>` (CB-2). `carried` is text that
 * travels with the table unseen, in an attribute of that name: whatever it says, it stays inside the attribute (X-7).
 */
export function writeHtmlTable(
  rows: readonly (readonly string[])[],
  carried?: { readonly name: `data-${string}`; readonly text: string },
): string {
  const lines = rows.map((row) => `<tr>${row.map((c) => `<td>${escaped(c)}</td>`).join('')}</tr>`)
  const held = carried === undefined ? '' : ` ${carried.name}="${escaped(carried.text)}"`
  return `<table${held}><tbody>${lines.join('')}</tbody></table>`
}

/**
 * A table with spans as plain cells: the text stands in the first cell of a span and the others are empty, so that columns
 * stay where they were (CB-3). Spans that would make more than 100,000 cells are cut.
 */
export function expandSpans(rows: readonly (readonly SpannedCell[])[]): string[][] {
  const grid: (string | undefined)[][] = rows.map(() => [])
  let cells = 0
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x += 1
      const right = x + Math.max(1, cell.colSpan)
      const bottom = Math.min(rows.length, y + Math.max(1, cell.rowSpan))
      for (let j = y; j < bottom; j += 1) {
        for (let i = x; i < right && cells < MOST_CELLS; i += 1) {
          const line = grid[j]
          if (line !== undefined && line[i] === undefined)
            line[i] = i === x && j === y ? cell.text : ''
          cells += 1
        }
      }
      x = right
    }
  })
  const width = Math.max(0, ...grid.map((line) => line.length))
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
