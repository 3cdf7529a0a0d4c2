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

/** Reads the flow backwards. Ends of events that do not exist, and ways from a state to itself, lead nowhere. */
export function flowBefore(model: Model): FlowBefore {
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

/** The rank of every state. Inside a circle the state that is met again counts nothing, so that the walk ends. */
function ranking(
  model: Model,
  before: (state: string) => readonly string[],
): (state: string) => number {
  const says = resolver(model)
  const rows = usedRows(model)
  const ranks = new Map<string, number>()
  const open = new Set<string>()
  const rank = (state: string): number => {
    const known = ranks.get(state)
    if (known !== undefined) return known
    if (open.has(state)) return 0
    open.add(state)
    const best = Math.max(0, ...before(state).map(rank))
    open.delete(state)
    const written = rows.filter((row) => isFilled(says(state, row.id))).length
    const own = best + written * perAttribute + 1
    ranks.set(state, own)
    return own
  }
  for (const state of Object.keys(model.states).toSorted(compareIds)) rank(state)
  return rank
}
