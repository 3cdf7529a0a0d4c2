import { anchoredElement, anchorFrom } from '#lib/model/anchor.ts'

interface Thread {
  readonly anchor: string
  readonly resolved: unknown
}

/**
 * How many threads are open at each place that has some, by the text of its anchor, and about each element with its fields and
 * cells, by the element's id alone.
 */
export function openCounts(threads: readonly Thread[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { anchor, resolved } of threads) {
    if (resolved !== null) continue
    count(anchor)
    const read = anchorFrom(anchor)
    const element = read && anchoredElement(read)
    if (element !== null) count(element.id)
  }
  return counts
}

/** Whether a thread belongs to what is shown at a place: its own, and at an element also those of its fields and cells. */
export function isAt(place: string, { anchor }: Pick<Thread, 'anchor'>): boolean {
  if (place === anchor) return true
  const [shown, read] = [anchorFrom(place), anchorFrom(anchor)]
  if (shown?.is !== 'element' || shown.field !== undefined || read === null) return false
  const element = anchoredElement(read)
  return element?.id === shown.id && element.collection === shown.collection
}
