import { remember } from '#lib/base/remember.ts'
import type { Model } from '../model.ts'
import { viewpoints } from '../vocabulary.ts'
import { compareIds, eventsInFlowOrder } from './flow-order.ts'

/**
 * Every risk of a model once (TQ-40): by event along the flow, there by viewpoint in the deck's order, there by id. Risks whose event
 * somebody has taken away stand last, so that none is lost from sight.
 */
export const risksInFlowOrder: (model: Model) => readonly string[] = remember((model) => {
  const events = new Map(eventsInFlowOrder(model).map((id, at) => [id, at]))
  const places = Object.entries(model.risks).map(([id, { event, viewpoint }]) => ({
    id,
    event: events.get(event) ?? events.size,
    viewpoint: viewpoints.indexOf(viewpoint),
  }))
  return places
    .toSorted((a, b) => a.event - b.event || a.viewpoint - b.viewpoint || compareIds(a.id, b.id))
    .map(({ id }) => id)
})
