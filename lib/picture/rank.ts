/** A directed connection between two things to be put in columns. */
export interface Arrow {
  readonly from: string
  readonly to: string
}

/**
 * Column of each thing: one more than the furthest of those before it. Arrows that close a circle are left out of the
 * count (found by walking in the given order), so that data flowing back does not push its origin to the right.
 */
export function ranks(
  things: readonly string[],
  arrows: readonly Arrow[],
): ReadonlyMap<string, number> {
  const known = new Set(things)
  const before = new Map<string, string[]>(things.map((t) => [t, []]))
  for (const { from, to } of arrows) if (from !== to && known.has(from)) before.get(to)?.push(from)

  const rank = new Map<string, number>()
  const open = new Set<string>()
  const visit = (thing: string): number => {
    const done = rank.get(thing)
    if (done !== undefined) return done
    if (open.has(thing)) return -1
    open.add(thing)
    const r = Math.max(-1, ...(before.get(thing) ?? []).map(visit)) + 1
    open.delete(thing)
    rank.set(thing, r)
    return r
  }
  for (const thing of things) visit(thing)
  return rank
}
