import type { GridRow } from './grid-types.ts'

/** What of a table is shown, and in which order: part of the URL, so that a pasted link shows the same. */
export interface GridView {
  /** by column the texts to be shown; the empty text stands for what is not filled in */
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly sort: { readonly column: string; readonly isDown: boolean } | undefined
}

/** A view as it stands in the URL: `column:text,text;column:text` and `column` or `-column`. */
interface WrittenView {
  readonly filter: string | undefined
  readonly sort: string | undefined
}

/** Everything in the order of the table. */
export const wholeView: GridView = { filters: {}, sort: undefined }

/** Reads a view from the URL; columns that are not there (any more) and whatever is no view are passed over (G-24). */
export function readView(written: WrittenView, columns: readonly string[]): GridView {
  const filters = split(written.filter ?? '', ';')
    .map((part) => split(part, ':'))
    .flatMap(([column, texts]) =>
      column === undefined || texts === undefined || !columns.includes(plain(column))
        ? []
        : [[plain(column), split(texts, ',').map(plain)] as const],
    )
  const sort = written.sort ?? ''
  const column = sort.replace(/^-/, '')
  return {
    filters: Object.fromEntries(filters),
    sort: columns.includes(column) ? { column, isDown: sort.startsWith('-') } : undefined,
  }
}

/** The view as text for the URL; nothing for what is as the table gives it. */
export function writeView({ filters, sort }: GridView): WrittenView {
  const filter = Object.entries(filters)
    .filter(([, texts]) => texts.length > 0)
    .map(([column, texts]) => `${escaped(column)}:${texts.map(escaped).join(',')}`)
    .join(';')
  return {
    filter: filter === '' ? undefined : filter,
    sort: sort === undefined ? undefined : `${sort.isDown ? '-' : ''}${sort.column}`,
  }
}

/** The view with other texts chosen for a column; none means that the column filters nothing. */
export function withFilter(view: GridView, column: string, texts: readonly string[]): GridView {
  const others = Object.entries(view.filters).filter(([id]) => id !== column)
  const filters = texts.length === 0 ? others : [...others, [column, texts] as const]
  return { ...view, filters: Object.fromEntries(filters) }
}

/** Whether anything is filtered or sorted. */
export function isWhole({ filters, sort }: GridView): boolean {
  return sort === undefined && Object.keys(filters).length === 0
}

/**
 * The texts to choose from, in their order: those chosen already, and of those that hold what is sought (widths and case do not
 * matter) `most` at once.
 */
export function textsToChoose(
  texts: readonly string[],
  chosen: readonly string[],
  { sought, most }: { readonly sought: string; readonly most: number },
): { readonly shown: readonly string[]; readonly more: number } {
  const plainly = (text: string) => text.normalize('NFKC').toLowerCase()
  const wanted = plainly(sought.trim())
  const found = texts.filter((text) => !chosen.includes(text) && plainly(text).includes(wanted))
  const shown = new Set([...chosen, ...found.slice(0, most)])
  return {
    shown: [...new Set([...texts, ...chosen])].filter((text) => shown.has(text)),
    more: Math.max(0, found.length - most),
  }
}

interface Shown {
  readonly textOf: (row: string, column: string) => string
  /** what puts a cell in order; its text without it */
  readonly orderOf?: (row: string, column: string) => string
  readonly compare: (a: string, b: string) => number
  /** rows that stay though they match no more: those just edited */
  readonly kept: ReadonlySet<string>
}

/**
 * The rows of a view: those of which every filtered column shows one of the chosen texts, sorted, empty ones last. A row that
 * is no content (`isFixed`) is always shown, and stands last when the others are sorted (G-24).
 */
export function shownRows(
  rows: readonly GridRow[],
  { filters, sort }: GridView,
  { textOf, orderOf = textOf, compare, kept }: Shown,
): readonly GridRow[] {
  const wanted = Object.entries(filters)
  const matching = rows.filter(
    (row) =>
      row.isFixed === true ||
      kept.has(row.id) ||
      wanted.every(([column, texts]) => texts.includes(textOf(row.id, column))),
  )
  if (sort === undefined) return matching
  const keyed = matching.map((row) => ({
    row,
    isFixed: row.isFixed === true,
    key: orderOf(row.id, sort.column),
  }))
  type Keyed = (typeof keyed)[number]
  const order = (a: Keyed, b: Keyed): number => {
    if (a.isFixed !== b.isFixed) return a.isFixed ? 1 : -1
    if (a.key === '' || b.key === '') return a.key === b.key ? 0 : a.key === '' ? 1 : -1
    return sort.isDown ? compare(b.key, a.key) : compare(a.key, b.key)
  }
  return keyed.toSorted(order).map(({ row }) => row)
}

function escaped(text: string): string {
  return text.replaceAll(/[\\:;,]/g, String.raw`\$&`)
}

function plain(text: string): string {
  return text.replaceAll(/\\(.)/gs, '$1')
}

/** The parts between separators that are not escaped; nothing for no text. */
function split(text: string, separator: string): string[] {
  if (text === '' && separator === ';') return []
  const parts = ['']
  for (let at = 0; at < text.length; at += 1) {
    const c = text[at] ?? ''
    if (c === separator) parts.push('')
    else {
      const next = c === '\\' ? (text[at + 1] ?? '') : ''
      parts.push(`${parts.pop() ?? ''}${c}${next}`)
      at += next.length
    }
  }
  return parts
}
