import { remember } from '#lib/base/remember.ts'
import type { Model } from '#lib/model/model.ts'

/** One end of a connection: a state enters an event or comes out of it. Either end may be missing in the model. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly state: string
  readonly event: string
  readonly side: 'inputs' | 'outputs'
}

/** Every connection whose two ends exist, in the order of ids, so that all readers draw the same picture. */
export const linksOf: (model: Model) => readonly Link[] = remember((model) =>
  sortedIds(model.events).flatMap((event) => {
    const e = model.events[event]
    if (e === undefined) return []
    const ins = e.inputs.map((s) => link(s, event, s, event, 'inputs'))
    const outs = e.outputs.map((s) => link(event, s, s, event, 'outputs'))
    return [...ins, ...outs].filter((l) => Object.hasOwn(model.states, l.state))
  }),
)

/** The connections of each event, in the same order. */
export const linksByEvent: (model: Model) => ReadonlyMap<string, readonly Link[]> = remember(
  (model) => Map.groupBy(linksOf(model), (one) => one.event),
)

/** The states an event touches, inputs before outputs. */
export function statesOf(model: Model, event: string): readonly string[] {
  const e = model.events[event]
  if (e === undefined) return []
  return [...e.inputs, ...e.outputs].filter((s) => Object.hasOwn(model.states, s))
}

/**
 * In whose container an event is drawn: the holder that all its states share, or, when it touches none, its only actor.
 * Nothing for an event between holders: a transfer is drawn outside, and so is what moves data to another party by what it says
 * itself, as a viewing by somebody else.
 */
export function homeOf(model: Model, event: string): string | undefined {
  if (crosses(model, event)) return undefined
  const touched = statesOf(model, event)
  const actors = model.events[event]?.actors ?? []
  const holders = new Set(
    touched.length === 0 && actors.length === 1
      ? actors
      : touched.map((s) => model.states[s]?.holder),
  )
  const [only] = holders
  return holders.size === 1 && only !== undefined && hasContainer(model, only) ? only : undefined
}

/** Whether an event says that it moves data from one party to another. */
function crosses(model: Model, event: string): boolean {
  const { from = [], to = [] } = model.events[event]?.transfer?.party ?? {}
  return from.length > 0 && to.some((party) => !from.includes(party))
}

/** Whether a stakeholder is drawn as a container (an organisation or a part of one) and not as somebody outside. */
export function hasContainer(model: Model, stakeholder: string): boolean {
  const kind = model.stakeholders[stakeholder]?.kind
  return kind === 'organization' || kind === 'department'
}

/** Ids of a collection in an order that does not depend on who wrote first. */
export const sortedIds: (collection: Readonly<Record<string, unknown>>) => readonly string[] =
  remember((collection) => Object.keys(collection).toSorted())

/** The events drawn in each container, in the order of ids; those outside under nothing. */
export const eventsByHome: (model: Model) => ReadonlyMap<string | undefined, readonly string[]> =
  remember((model) => Map.groupBy(sortedIds(model.events), (event) => homeOf(model, event)))

/** The states each stakeholder holds, in the order of ids. */
export const statesByHolder: (model: Model) => ReadonlyMap<string | undefined, readonly string[]> =
  remember((model) => Map.groupBy(sortedIds(model.states), (id) => model.states[id]?.holder))

function link(from: string, to: string, state: string, event: string, side: Link['side']): Link {
  return { from, to, state, event, side }
}
