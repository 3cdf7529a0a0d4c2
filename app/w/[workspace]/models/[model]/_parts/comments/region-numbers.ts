import { anchorFrom } from '#lib/model/anchor.ts'

interface Thread {
  readonly id: string
  readonly anchor: string
  readonly opened: { readonly at: Date }
}

const known = new WeakMap<readonly Thread[], ReadonlyMap<string, number>>()

/**
 * The number of each region that is talked about, by the text of its anchor: in the order in which people began to, resolved ones too,
 * so that a number once said stays (F-255). Counted once for a list of threads.
 */
export function regionNumbers(threads: readonly Thread[]): ReadonlyMap<string, number> {
  const counted = known.get(threads)
  if (counted !== undefined) return counted
  const regions = threads
    .filter(({ anchor }) => anchorFrom(anchor)?.is === 'region')
    .toSorted((a, b) => a.opened.at.getTime() - b.opened.at.getTime() || (a.id < b.id ? -1 : 1))
  const places = [...new Set(regions.map(({ anchor }) => anchor))]
  const numbers = new Map(places.map((anchor, at) => [anchor, at + 1]))
  known.set(threads, numbers)
  return numbers
}
