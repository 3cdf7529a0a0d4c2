import type { Model } from '#lib/model/model.ts'
import { compareIds, eventsInFlowOrder, statesInFlowOrder } from '#lib/model/queries/flow-order.ts'
import type { Reading } from './reading.ts'
import { readingOf } from './reading-of.ts'

/** Something that a change reaches. */
export interface Reached {
  readonly id: string
  /** ids from where the change is to here, both included, by the shortest way there is */
  readonly path: readonly string[]
}

/** 影響の範囲 / everything downstream of a state or an event, each in the order of the flow (framework.md §4.7, DR-29). */
export interface Impact {
  readonly states: readonly Reached[]
  readonly events: readonly Reached[]
  /** ステークホルダー / who holds what is reached, carries it out or is handed it (R-1.3, DR-39) */
  readonly parties: readonly Reached[]
  readonly bas: readonly Reached[]
  readonly risks: readonly Reached[]
  readonly measures: readonly Reached[]
  readonly conditions: readonly Reached[]
  /** there is more, farther away than what is looked at (DR-9) */
  readonly isCut: boolean
}

/** What a change at a state or an event reaches; nothing for an id that is neither. */
export function impactOf(model: Model, id: string): Impact {
  const read = readingOf(model)
  const flow = downTheFlow(read, id)
  const { paths } = flow
  const found = {
    bas: hanging(paths, (at) => [...read.who('basOver', at), ...groundOf(read, at)]),
    risks: hanging(paths, (at) => [...read.who('risksAt', at), ...read.who('risksOn', at)]),
    conditions: hanging(paths, (at) => read.who('conditionsAt', at)),
  }
  const measures = hanging(found.risks.paths, (risk) => read.who('measuresFor', risk))
  const reached = [...paths].filter(([at]) => at !== id)
  if (flow.back !== undefined) reached.push([id, flow.back])
  const parties = hanging(new Map(reached), (at) => partiesOf(read, at))
  const of = (name: 'states' | 'events') =>
    new Map(reached.filter(([at]) => read.of(name, at) !== undefined))
  return {
    states: inOrder(of('states'), statesInFlowOrder(model)),
    events: inOrder(of('events'), eventsInFlowOrder(model)),
    parties: byWay(parties.paths),
    bas: byWay(found.bas.paths),
    risks: byWay(found.risks.paths),
    measures: byWay(measures.paths),
    conditions: byWay(found.conditions.paths),
    isCut: [flow, parties, measures, ...Object.values(found)].some((one) => one.isCut),
  }
}

/** How many elements of one kind are told. */
const mostReached = 256

type Paths = Map<string, readonly string[]>

interface Walked {
  readonly paths: Paths
  readonly isCut: boolean
}

/** States and events along the flow, nearest first; among equally short ways that with the smaller id. Circles are walked once; `back`: the shortest one. */
function downTheFlow(
  read: Reading,
  start: string,
): Walked & { readonly back: readonly string[] | undefined } {
  const isThere = read.of('states', start) !== undefined || read.of('events', start) !== undefined
  const paths: Paths = new Map(isThere ? [[start, [start]]] : [])
  const open = [...paths.keys()]
  let back: readonly string[] | undefined
  let isCut = false
  for (let i = 0; i < open.length; i += 1) {
    const at = open[i] ?? start
    const path = paths.get(at) ?? []
    for (const next of nextOf(read, at)) {
      if (next === start) back ??= [...path, start]
      if (paths.has(next)) continue
      if (paths.size >= 2 * mostReached) {
        isCut = true
        break
      }
      paths.set(next, [...path, next])
      open.push(next)
    }
  }
  return { paths, isCut, back }
}

/** From a state the events that take it; from an event the states that come out. An id that is both by a merge leads both ways. */
function nextOf(read: Reading, at: string): readonly string[] {
  return [...new Set([...read.who('users', at), ...read.ends(at).outputs])].toSorted(compareIds)
}

function groundOf(read: Reading, at: string): readonly string[] {
  const ba = read.of('events', at)?.ground?.ba
  return ba === undefined || read.of('bas', ba) === undefined ? [] : [ba]
}

/** Who has to do with a data or an event, as the flow says it: its holder; its actors and to whom it hands data. */
function partiesOf(read: Reading, at: string): readonly string[] {
  const event = read.of('events', at)
  const holder = read.of('states', at)?.holder
  const named = [
    ...(holder === undefined ? [] : [holder]),
    ...(event?.actors ?? []),
    ...(event?.transfer?.party.to ?? []),
  ]
  return named.filter((one) => read.of('stakeholders', one) !== undefined).toSorted(compareIds)
}

/** What hangs on what is reached, each by the shortest way. */
function hanging(on: Paths, what: (at: string) => readonly string[]): Walked {
  const paths: Paths = new Map()
  let isCut = false
  for (const [at, path] of [...on].toSorted(([, a], [, b]) => a.length - b.length)) {
    for (const id of what(at)) {
      if (paths.has(id)) continue
      if (paths.size >= mostReached) isCut = true
      else paths.set(id, [...path, id])
    }
  }
  return { paths, isCut }
}

function inOrder(paths: Paths, order: readonly string[]): readonly Reached[] {
  return order.flatMap((id) => {
    const path = paths.get(id)
    return path === undefined ? [] : [{ id, path }]
  })
}

/** What is no part of the flow stands in the order in which the flow meets it. */
function byWay(paths: Paths): readonly Reached[] {
  return [...paths].map(([id, path]) => ({ id, path }))
}
