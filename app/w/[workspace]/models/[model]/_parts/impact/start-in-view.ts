import { own } from '#lib/base/own.ts'
import { anchoredElement, anchorFrom } from '#lib/model/anchor.ts'
import type { Model } from '#lib/model/model.ts'
import { placeInView } from '../comments/place-in-view.ts'

/** The data or event that is chosen on a step, as its address says it: where a change would begin (F-123). Of a risk or a check of an event, its event. */
export function startInView(
  model: Model,
  step: string,
  get: (key: string) => string | undefined,
): string | undefined {
  const place = placeInView(model, step, get)
  const anchor = place === null ? null : anchorFrom(place)
  const element = anchor === null ? null : anchoredElement(anchor)
  if (element === null) return undefined
  const id = own(model.risks, element.id)?.event ?? element.id
  return isInFlow(model, id) ? id : undefined
}

/** Whether something is a data or an event. */
export function isInFlow(model: Model, id: string): boolean {
  return own(model.states, id) !== undefined || own(model.events, id) !== undefined
}
