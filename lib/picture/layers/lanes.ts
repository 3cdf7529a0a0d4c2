import { own } from '#lib/base/own.ts'
import type { Model } from '#lib/model/model.ts'
import { statesInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { hostingStack, keptIn, operatorsOf } from '#lib/model/queries/hosting.ts'
import { sortedIds } from '../flow-graph.ts'
import { ranks } from '../rank.ts'

/** The lane of what nobody is known to run or hold; no id of an element, which all begin with a letter or number. */
export const unknownLane = '-'

/** A layer of the picture: one party, and the systems it runs that hold or carry data of this flow. */
export interface Lane {
  /** a stakeholder, or {@link unknownLane} */
  readonly id: string
  readonly systems: readonly string[]
}

/** In which lanes a data is, each with the systems there; empty: it is known that it is there, not in which system. */
type Held = ReadonlyMap<string, readonly string[]>

/** The layers of a model: who is above whom, and where every data and event belongs. */
export interface Layers {
  /** from top to bottom */
  readonly lanes: readonly Lane[]
  readonly held: ReadonlyMap<string, Held>
  /** the one lane of each event */
  readonly at: ReadonlyMap<string, string>
}

/**
 * The layers of a flow (P-70), computed from the hosting chain: one lane for each party that runs a system data is kept in, whatever
 * it is hosted on included, and for each that stores data there or holds data of which no system is known. Who runs what is
 * hosted stands above who hosts it; circles are cut; else natural persons first, then along the flow.
 */
export function layersOf(model: Model): Layers {
  const held = new Map(sortedIds(model.states).map((id) => [id, heldIn(model, id)]))
  const ids = new Set([...held.values()].flatMap((lanes) => [...lanes.keys()]))
  const at = new Map(sortedIds(model.events).map((id) => [id, laneOfEvent(model, id, held, ids)]))
  for (const id of at.values()) ids.add(id)
  const lanes = inOrder(model, ids, held).map((id): Lane => ({ id, systems: systemsIn(id, held) }))
  return { lanes, held, at }
}

function heldIn(model: Model, state: string): Held {
  const found = new Map<string, string[]>()
  const put = (lane: string, system?: string) => {
    const systems = found.get(lane) ?? []
    if (system !== undefined && !systems.includes(system)) systems.push(system)
    found.set(lane, systems)
  }
  for (const system of hostingStack(model, keptIn(model, state).systems)) {
    const operators = operatorsOf(model, system)
    for (const lane of operators.length === 0 ? [unknownLane] : operators) put(lane, system)
  }
  for (const event of Object.values(model.events)) {
    if (event.kind !== 'store' || ![...event.inputs, ...event.outputs].includes(state)) continue
    for (const actor of event.actors) if (Object.hasOwn(model.stakeholders, actor)) put(actor)
  }
  if (found.size > 0) return found
  const holder = model.states[state]?.holder
  put(holder !== undefined && Object.hasOwn(model.stakeholders, holder) ? holder : unknownLane)
  return found
}

/** Where an event happens: with who carries it out; else with who runs the systems it uses; else where its data is. */
function laneOfEvent(
  model: Model,
  id: string,
  held: Layers['held'],
  lanes: ReadonlySet<string>,
): string {
  const event = own(model.events, id)
  if (event === undefined) return unknownLane
  const { transfer } = event
  const systems = [
    ...event.systems,
    ...(transfer?.system.from ?? []),
    ...(transfer?.device.from ?? []),
  ]
  const wanted = [
    ...event.actors.toSorted(),
    ...systems.flatMap((system) => operatorsOf(model, system)),
    ...(transfer?.party.from ?? []),
    ...[...event.inputs, ...event.outputs].flatMap((state) => [...(held.get(state)?.keys() ?? [])]),
  ]
  return wanted.find((lane) => lanes.has(lane)) ?? unknownLane
}

function inOrder(model: Model, ids: ReadonlySet<string>, held: Layers['held']): readonly string[] {
  const along = new Map<string, number>()
  for (const [at, state] of statesInFlowOrder(model).entries())
    for (const lane of held.get(state)?.keys() ?? []) if (!along.has(lane)) along.set(lane, at)
  const weight = (id: string) =>
    own(model.stakeholders, id)?.kind === 'naturalPersonClass' ? -1 : (along.get(id) ?? Infinity)
  const known = [...ids].filter((id) => id !== unknownLane)
  const first = known.toSorted((a, b) => compare(weight(a), weight(b)) || (a < b ? -1 : 1))
  const depth = ranks(first, hostedBelow(model))
  const sorted = first.toSorted((a, b) => (depth.get(a) ?? 0) - (depth.get(b) ?? 0))
  return ids.has(unknownLane) ? [...sorted, unknownLane] : sorted
}

/** From who runs what is hosted to who hosts it. */
function hostedBelow(model: Model) {
  return sortedIds(model.systems).flatMap((id) =>
    (own(model.systems, id)?.hostedOn ?? []).flatMap((host) =>
      operatorsOf(model, id).flatMap((from) =>
        operatorsOf(model, host).map((to) => ({ from, to })),
      ),
    ),
  )
}

function systemsIn(lane: string, held: Layers['held']): readonly string[] {
  const all = [...held.values()].flatMap((lanes) => lanes.get(lane) ?? [])
  return [...new Set(all)].toSorted()
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}
