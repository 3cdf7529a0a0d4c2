import type { Model } from '#lib/model/model.ts'
import { compareIds, statesInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { flowBefore } from './flow-before.ts'

/** A way through the flow: its states from the first to the last, each once. */
export type Path = readonly string[]

/** The ways that lead to a state, the better ones first. */
export interface PathChoice {
  readonly paths: readonly Path[]
  /** there are further ways, which are not listed: choosing where the way begins narrows them down */
  readonly isCut: boolean
}

/** So many ways are listed at most. */
export const mostPaths = 40
/** So many steps beyond one along every data: enough for any straight way, and an end to a maze. */
const mostSteps = 5000

/**
 * The ways through events that lead to `end` (P-30): each begins where nothing lies before it, or at `from` when that is
 * given, and holds every state once, so that a circle ends where it would begin again. The order is the rule by which one is
 * chosen: the way along which most attributes are written, then the longest, then by ids. Nothing for a state that does not
 * exist or that `from` does not lead to.
 */
export function pathsTo(model: Model, end: string, from?: string): PathChoice {
  if (!Object.hasOwn(model.states, end)) return { paths: [], isCut: false }
  const { before } = flowBefore(model)
  const after = from === undefined ? undefined : reachedFrom(model, from)
  const paths: Path[] = []
  let steps = 0
  let isCut = false

  const most = mostSteps + Object.keys(model.states).length
  // From the end backwards, and what is still to be tried before each state of it; without recursion, for flows of any length.
  const way = [end]
  const on = new Set(way)
  const further = (state: string): string[] => {
    steps += 1
    const isLong = steps > most && (paths.length > 0 || from !== undefined)
    if (paths.length === mostPaths || isLong) {
      isCut = true
      return []
    }
    const all = before(state).filter((id) => !on.has(id) && after?.has(id) !== false)
    const isBeginning = state === from || (from === undefined && all.length === 0)
    if (isBeginning) paths.push(way.toReversed())
    return isBeginning ? [] : all.toReversed()
  }
  const left = [further(end)]
  for (let at = left.at(-1); at !== undefined; at = left.at(-1)) {
    const next = at.pop()
    if (next === undefined) {
      left.pop()
      on.delete(way.pop() ?? '')
    } else {
      way.push(next)
      on.add(next)
      left.push(further(next))
    }
  }
  return { paths, isCut }
}

/** Whether a list of states is a way through the flow as it stands now (a pasted link may name one that is gone). */
export function isPath(model: Model, path: Path): boolean {
  if (path.length === 0 || new Set(path).size !== path.length) return false
  if (!path.every((id) => Object.hasOwn(model.states, id))) return false
  return path.every((id, i) => i === 0 || eventsBetween(model, path[i - 1] ?? '', id).length > 0)
}

/** The states a way to `end` may begin at, along the flow; `end` itself is the last. */
export function startsOf(model: Model, end: string): readonly string[] {
  const { before } = flowBefore(model)
  const upstream = new Set<string>()
  const open = [end]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (upstream.has(at)) continue
    upstream.add(at)
    open.push(...before(at))
  }
  return [...statesInFlowOrder(model).filter((id) => id !== end && upstream.has(id)), end]
}

/** The state to show when nobody has chosen one: where the best way of the model ends. */
export function defaultEnd(model: Model): string | undefined {
  const { rank } = flowBefore(model)
  const all = Object.keys(model.states).toSorted((a, b) => rank(b) - rank(a) || compareIds(a, b))
  return all[0]
}

/** The events that lead from one state to the next, by id. */
export function eventsBetween(model: Model, from: string, to: string): readonly string[] {
  return Object.keys(model.events)
    .filter((id) => {
      const event = model.events[id]
      return event?.inputs.includes(from) === true && event.outputs.includes(to)
    })
    .toSorted(compareIds)
}

function reachedFrom(model: Model, from: string): ReadonlySet<string> {
  const next = new Map<string, string[]>()
  for (const { inputs, outputs } of Object.values(model.events)) {
    for (const input of inputs) next.set(input, [...(next.get(input) ?? []), ...outputs])
  }
  const reached = new Set<string>()
  const open = [from]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (reached.has(at)) continue
    reached.add(at)
    open.push(...(next.get(at) ?? []))
  }
  return reached
}
