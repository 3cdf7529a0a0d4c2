import type { Model } from '#lib/model/model.ts'
import { isFilled } from '#lib/model/queries/attribute-table.ts'
import { usedRows } from '#lib/model/queries/demand-matrix.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { resolver } from '#lib/model/queries/resolver.ts'

/** The flow read backwards, made once for one model. */
interface FlowBefore {
  /** the states from which an event leads directly to this one, those of the better way first */
  readonly before: (state: string) => readonly string[]
  /** how good the best way to a state is: first how many attributes are written along it, then how many states it has */
  readonly rank: (state: string) => number
}

/** More than a path can have states: the length only decides between ways with equally much written along them. */
const perAttribute = 100_000

const readOf = new WeakMap<Model, FlowBefore>()

/** The flow of a model read backwards; worked out once for a model, however often it is asked for. */
export function flowBefore(model: Model): FlowBefore {
  const made = readOf.get(model) ?? readBackwards(model)
  readOf.set(model, made)
  return made
}

/** Ends of events that do not exist, and ways from a state to itself, lead nowhere. */
function readBackwards(model: Model): FlowBefore {
  const links = new Map<string, Set<string>>()
  for (const event of Object.values(model.events)) {
    const inputs = event.inputs.filter((id) => Object.hasOwn(model.states, id))
    for (const output of event.outputs) {
      const known = links.get(output) ?? new Set<string>()
      for (const input of inputs) if (input !== output) known.add(input)
      links.set(output, known)
    }
  }
  const rank = ranking(model, (state) => [...(links.get(state) ?? [])].toSorted(compareIds))
  const sorted = new Map<string, readonly string[]>()
  const before = (state: string): readonly string[] => {
    const known = sorted.get(state)
    if (known !== undefined) return known
    const all = [...(links.get(state) ?? [])]
    const list = all.toSorted((a, b) => rank(b) - rank(a) || compareIds(a, b))
    sorted.set(state, list)
    return list
  }
  return { before, rank }
}

/**
 * The rank of every state. Inside a circle the state that is met again counts nothing, so that the walk ends. Without recursion: a
 * flow may be longer than the stack is deep (T-43).
 */
function ranking(
  model: Model,
  before: (state: string) => readonly string[],
): (state: string) => number {
  const says = resolver(model)
  const rows = usedRows(model)
  const ranks = new Map<string, number>()
  const open = new Set<string>()
  const own = (state: string) =>
    rows.filter((row) => isFilled(says(state, row.id))).length * perAttribute + 1
  const visit = (first: string): void => {
    const way: { readonly state: string; readonly left: string[]; best: number }[] = []
    const enter = (state: string) => {
      open.add(state)
      way.push({ state, left: before(state).toReversed(), best: 0 })
    }
    enter(first)
    for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
      const next = at.left.pop()
      if (next === undefined) {
        open.delete(at.state)
        const rank = at.best + own(at.state)
        ranks.set(at.state, rank)
        way.pop()
        const after = way.at(-1)
        if (after !== undefined) after.best = Math.max(after.best, rank)
      } else if (!open.has(next)) {
        const ranked = ranks.get(next)
        if (ranked === undefined) enter(next)
        else at.best = Math.max(at.best, ranked)
      }
    }
  }
  for (const state of Object.keys(model.states).toSorted(compareIds)) {
    if (!ranks.has(state)) visit(state)
  }
  return (state) => ranks.get(state) ?? 0
}
