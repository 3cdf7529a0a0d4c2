import { anchoredElement, anchorFrom } from '#lib/model/anchor.ts'
import type { Model } from '#lib/model/model.ts'
import { own } from '#lib/base/own.ts'
import { sortedIds } from '../flow-graph.ts'

/**
 * The event a mail draws for a place of the model (NT-19), by the text of its anchor: the event itself, the one a risk, a measure or a cell
 * belongs to, the one that makes a data or, when none does, uses it, and for a ba the first that brings a data into it. Undefined where
 * none is concerned.
 */
export function eventOf(model: Model, anchor: string): string | undefined {
  const read = anchorFrom(anchor)
  const element = read === null ? null : anchoredElement(read)
  if (element === null) return undefined
  const { collection, id } = element
  switch (collection) {
    case 'events':
      return own(model.events, id) && id
    case 'risks':
      return known(model, own(model.risks, id)?.event)
    case 'flowConditions':
      return known(model, own(model.flowConditions, id)?.event)
    case 'measures': {
      const [first] = own(model.measures, id)?.risks ?? []
      return known(model, first === undefined ? undefined : own(model.risks, first)?.event)
    }
    case 'states':
      return around(model, (outputs) => outputs.includes(id), [id])
    case 'assets': {
      const states = sortedIds(model.states).filter((state) => model.states[state]?.asset === id)
      return around(model, (outputs) => outputs.some((state) => states.includes(state)), states)
    }
    case 'bas': {
      const members = new Set(own(model.bas, id)?.members)
      const enters = (outputs: readonly string[], inputs: readonly string[]) =>
        outputs.some((state) => members.has(state)) && !inputs.some((state) => members.has(state))
      return around(model, enters, [...members])
    }
    default:
      return undefined
  }
}

function known(model: Model, event: string | undefined): string | undefined {
  return event !== undefined && Object.hasOwn(model.events, event) ? event : undefined
}

/** The first event of which that is true, else the first that touches one of the states. */
function around(
  { events }: Model,
  isMade: (outputs: readonly string[], inputs: readonly string[]) => boolean,
  states: readonly string[],
): string | undefined {
  const ids = sortedIds(events)
  const touches = (id: string) =>
    [...(events[id]?.inputs ?? []), ...(events[id]?.outputs ?? [])].some((s) => states.includes(s))
  return (
    ids.find((id) => isMade(events[id]?.outputs ?? [], events[id]?.inputs ?? [])) ??
    ids.find(touches)
  )
}
