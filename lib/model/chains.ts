import type { Model } from './model.ts'

/** From one element to those it hangs on. */
export type Next = (id: string) => readonly string[]

/** Whether a way from `start` along `next` arrives at `goal`; `start` itself counts. */
export function leadsTo(start: string, goal: string, next: Next): boolean {
  const seen = new Set<string>()
  const open = [start]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === goal) return true
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...next(at))
  }
  return false
}

/** The elements that can be reached from themselves, sorted: every member of every circle. */
export function circles(ids: readonly string[], next: Next): readonly string[] {
  const left = withoutEnds(ids, next)
  const inside: Next = (id) => next(id).filter((n) => left.has(n))
  return [...left].filter((id) => inside(id).some((n) => leadsTo(n, id, inside))).toSorted()
}

/** What remains when everything that leads nowhere is taken away again and again; nothing when there is no circle. */
function withoutEnds(ids: readonly string[], next: Next): ReadonlySet<string> {
  const left = new Set(ids)
  const ways = new Map<string, number>()
  const before = new Map<string, string[]>()
  for (const id of left) {
    const targets = new Set(next(id).filter((n) => left.has(n)))
    ways.set(id, targets.size)
    for (const n of targets) before.set(n, [...(before.get(n) ?? []), id])
  }
  const ends = [...left].filter((id) => ways.get(id) === 0)
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    left.delete(end)
    for (const id of before.get(end) ?? []) {
      const rest = (ways.get(id) ?? 0) - 1
      ways.set(id, rest)
      if (rest === 0) ends.push(id)
    }
  }
  return left
}

/** From a state to the states derived from it by an event (lineage; I7). Made once, because it looks at every event. */
export function derivedStates(model: Model): Next {
  const next = new Map<string, string[]>()
  for (const event of Object.values(model.events)) {
    for (const input of event.inputs) {
      next.set(input, [...(next.get(input) ?? []), ...event.outputs])
    }
  }
  return (id) => next.get(id) ?? []
}

/** The chains that must not lead back to where they began, apart from lineage (M-8). */
export const chains = {
  stakeholders: (model: Model): Next => {
    return (id) => some(own(model.stakeholders, id)?.parent)
  },
  bas: (model: Model): Next => {
    return (id) => some(own(model.bas, id)?.parent)
  },
  systems: (model: Model): Next => {
    return (id) => own(model.systems, id)?.hostedOn ?? []
  },
} as const

/** From an attribute cell (`state|row` or `state|row|kind`) to the cell it follows by 左記と同様. */
export function followedCell(model: Model): Next {
  return (key) => {
    const source = own(model.attributes, key)?.sameAs
    if (source === undefined) return []
    return [[source, ...key.split('|').slice(1)].join('|')]
  }
}

function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined
}

function some(id: string | undefined): readonly string[] {
  return id === undefined ? [] : [id]
}
