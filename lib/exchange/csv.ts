import { guarded } from './clipboard.ts'

/**
 * A table as comma-separated text (RFC 4180; X-18): lines end in CR LF, a cell that holds what separates cells is quoted, and what a spreadsheet
 * would take for a formula is marked as words. Begins with the byte order mark by which Excel knows UTF-8.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
}

/** Semicolons and tabs are quoted too: some spreadsheets separate by them, and what follows would begin a cell. */
function cellOf(text: string): string {
  const one = guarded(text.toWellFormed().replaceAll(/\r\n?/g, '\n'))
  return /[",;\t\n]|^\s|\s$/.test(one) ? `"${one.replaceAll('"', '""')}"` : one
}
