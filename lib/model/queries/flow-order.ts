import { remember } from '#lib/base/remember.ts'
import type { Model } from '../model.ts'
import type { LocalText } from '../local-text.ts'

/** How many events lie before each state on its longest way from a source; a state inside a loop counts it once. */
export const stateDepths: (model: Model) => ReadonlyMap<string, number> = remember((model) => {
  const before = new Map<string, string[]>()
  for (const event of Object.values(model.events)) {
    for (const output of event.outputs) {
      before.set(output, [...(before.get(output) ?? []), ...event.inputs])
    }
  }
  const depths = new Map<string, number>()
  const open = new Set<string>()
  const depthOf = (state: string): number => {
    const known = depths.get(state)
    if (known !== undefined) return known
    if (open.has(state)) return 0
    open.add(state)
    const inputs = (before.get(state) ?? []).filter((id) => Object.hasOwn(model.states, id))
    const depth = Math.max(before.has(state) ? 0 : -1, ...inputs.map(depthOf)) + 1
    open.delete(state)
    depths.set(state, depth)
    return depth
  }
  for (const id of Object.keys(model.states).toSorted()) depthOf(id)
  return depths
})

/** The states from source to end, equal distances by name: the order of the columns of table 3-2 (p18). */
export const statesInFlowOrder: (model: Model) => readonly string[] = remember((model) => {
  const depths = stateDepths(model)
  return ordered(model.states, (id) => depths.get(id) ?? 0)
})

/** The events from source to end: an event stands where its latest input stands. */
export const eventsInFlowOrder: (model: Model) => readonly string[] = remember((model) => {
  const depths = stateDepths(model)
  const depthOf = (id: string) =>
    Math.max(-1, ...(model.events[id]?.inputs ?? []).map((state) => depths.get(state) ?? 0))
  return Object.keys(model.events).toSorted((a, b) => depthOf(a) - depthOf(b) || compareIds(a, b))
})

/**
 * The ba in the order a reader meets them: laws, then the others by where along the flow the data they hold lies on
 * average; those that hold nothing last. For use case 2 this is the order of p17.
 */
export const basInFlowOrder: (model: Model) => readonly string[] = remember((model) => {
  const depths = stateDepths(model)
  const rank = (id: string) => {
    const ba = model.bas[id]
    if (ba === undefined || ba.normType === 'law') return -1
    const held = ba.members.flatMap((state) => depths.get(state) ?? [])
    return held.length === 0 ? Infinity : held.reduce((sum, d) => sum + d, 0) / held.length
  }
  return ordered(model.bas, rank)
})

/** Ids in an order that everybody sees alike and that puts `r2` before `r10`. */
export function compareIds(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : 1)
}

const collator = new Intl.Collator('en', { numeric: true })

function ordered(
  elements: Readonly<Record<string, { readonly name: LocalText }>>,
  rank: (id: string) => number,
): readonly string[] {
  const name = (id: string) => elements[id]?.name.ja ?? ''
  return Object.keys(elements)
    .map((id) => ({ id, rank: rank(id) }))
    .toSorted(
      (a, b) =>
        byRank(a.rank, b.rank) || compareText(name(a.id), name(b.id)) || compareIds(a.id, b.id),
    )
    .map(({ id }) => id)
}

function byRank(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
