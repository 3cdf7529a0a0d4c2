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
  for (const start of things) {
    // No recursion: a flow may be longer than the stack is deep.
    const walk = rank.has(start) ? [] : [begin(start, before)]
    open.add(start)
    for (let step = walk.at(-1); step !== undefined; step = walk.at(-1)) {
      const next = step.before[step.seen]
      step.seen += 1
      if (next === undefined) {
        rank.set(step.thing, step.most + 1)
        open.delete(step.thing)
        walk.pop()
        const after = walk.at(-1)
        if (after !== undefined) after.most = Math.max(after.most, step.most + 1)
        continue
      }
      const column = rank.get(next)
      if (column !== undefined) step.most = Math.max(step.most, column)
      else if (!open.has(next)) {
        open.add(next)
        walk.push(begin(next, before))
      }
    }
  }
  return rank
}

/** A thing whose column is being worked out: how far what comes before it has been looked at, and the furthest of that. */
interface Step {
  readonly thing: string
  readonly before: readonly string[]
  seen: number
  most: number
}

function begin(thing: string, before: ReadonlyMap<string, readonly string[]>): Step {
  return { thing, before: before.get(thing) ?? [], seen: 0, most: -1 }
}
