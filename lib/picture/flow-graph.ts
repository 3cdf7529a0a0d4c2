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
export function linksOf(model: Model): readonly Link[] {
  return sortedIds(model.events).flatMap((event) => {
    const e = model.events[event]
    if (e === undefined) return []
    const ins = e.inputs.map((s) => link(s, event, s, event, 'inputs'))
    const outs = e.outputs.map((s) => link(event, s, s, event, 'outputs'))
    return [...ins, ...outs].filter((l) => Object.hasOwn(model.states, l.state))
  })
}

/** The states an event touches, inputs before outputs. */
export function statesOf(model: Model, event: string): readonly string[] {
  const e = model.events[event]
  if (e === undefined) return []
  return [...e.inputs, ...e.outputs].filter((s) => Object.hasOwn(model.states, s))
}

/**
 * In whose container an event is drawn: the holder that all its states share, or, when it touches none, its only actor.
 * Nothing for an event between holders (a transfer): it is drawn outside.
 */
export function homeOf(model: Model, event: string): string | undefined {
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

/** Whether a stakeholder is drawn as a container (an organisation or a part of one) and not as somebody outside. */
export function hasContainer(model: Model, stakeholder: string): boolean {
  const kind = model.stakeholders[stakeholder]?.kind
  return kind === 'organization' || kind === 'department'
}

/** Ids of a collection in an order that does not depend on who wrote first. */
export function sortedIds(collection: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(collection).toSorted()
}

function link(from: string, to: string, state: string, event: string, side: Link['side']): Link {
  return { from, to, state, event, side }
}
