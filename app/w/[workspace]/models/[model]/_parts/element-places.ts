import type { LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import {
  basInFlowOrder,
  compareIds,
  eventsInFlowOrder,
  statesInFlowOrder,
} from '#lib/model/queries/flow-order.ts'

/** An element of the model one can go to by its name, and the step with the query that shows it. */
export interface ElementPlace {
  readonly id: string
  readonly kind: 'state' | 'event' | 'ba' | 'stakeholder' | 'risk' | 'measure'
  /** what people wrote; an event may have no name of its own */
  readonly name: LocalText | undefined
  readonly path: string
  /** the canvas shows it */
  readonly isFigure: boolean
}

/** Every element of a model one can go to: along the flow, then who takes part, then the ba, risks and measures (F-31). */
export function elementPlaces(model: Model): readonly ElementPlace[] {
  const figure = (kind: 'state' | 'event' | 'stakeholder', id: string, name?: LocalText) => ({
    id,
    kind,
    name,
    path: `flow?sel=${encodeURIComponent(id)}`,
    isFigure: true,
  })
  const atRisk = (riskId: string) => {
    const event = model.risks[riskId]?.event ?? ''
    return `risks?${new URLSearchParams({ event, at: `incident|${riskId}` }).toString()}`
  }
  const other = (kind: 'ba' | 'risk' | 'measure', id: string, name: LocalText, path: string) => ({
    id,
    kind,
    name,
    path,
    isFigure: false,
  })
  return [
    ...statesInFlowOrder(model).map((id) => figure('state', id, model.states[id]?.name)),
    ...eventsInFlowOrder(model).map((id) => figure('event', id, model.events[id]?.name)),
    ...sorted(model.stakeholders).map(([id, { name }]) => figure('stakeholder', id, name)),
    ...basInFlowOrder(model).flatMap((id) => {
      const ba = model.bas[id]
      return ba === undefined ? [] : [other('ba', id, ba.name, `ba?ba=${encodeURIComponent(id)}`)]
    }),
    ...sorted(model.risks).map(([id, { incident }]) => other('risk', id, incident, atRisk(id))),
    ...sorted(model.measures).flatMap(([id, { title, risks }]) => {
      const risk = risks.find((one) => Object.hasOwn(model.risks, one))
      return risk === undefined ? [] : [other('measure', id, title, atRisk(risk))]
    }),
  ]
}

function sorted<T>(elements: Readonly<Record<string, T>>): readonly [string, T][] {
  return Object.entries(elements).toSorted(([a], [b]) => compareIds(a, b))
}
