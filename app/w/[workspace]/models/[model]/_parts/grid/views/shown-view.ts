import { viewKeys, type TableView } from '#lib/exchange/table-view.ts'

type Get = (key: string) => string | undefined
type Changes = Readonly<Record<string, string | undefined>>

/** Of a saved view and an address what a table shows: the view, as long as the address itself says nothing about the table (G-28). */
export function shownIn(
  get: Get,
  query: TableView['query'] | undefined,
  key: string,
): string | undefined {
  const own = viewKeys.find((one) => one === key)
  if (own === undefined || query === undefined || !isBare(get)) return get(key)
  return query[own]
}

/**
 * What to write into an address so that a table changes in this way: the first change to a saved view takes along all the view
 * says; where nothing is left of it, the view is left too.
 */
export function changedAddress(
  get: Get,
  query: TableView['query'] | undefined,
  changes: Changes,
): Changes {
  const isBegun = query !== undefined && isBare(get)
  const next: Record<string, string | undefined> = isBegun
    ? { ...Object.fromEntries(viewKeys.map((key) => [key, query[key]])), ...changes }
    : { ...changes }
  const isNothing = viewKeys.every((key) => (key in next ? next[key] : get(key)) === undefined)
  return isNothing && get('view') !== undefined ? { ...next, view: undefined } : next
}

/** Whether what is shown is another than the saved view. */
export function isOther(get: Get, query: TableView['query']): boolean {
  return !isBare(get) && viewKeys.some((key) => get(key) !== query[key])
}

function isBare(get: Get): boolean {
  return viewKeys.every((key) => get(key) === undefined)
}
