import { own } from '#lib/base/own.ts'
import type { Model } from '#lib/model/model.ts'
import { placeOf } from '../findings/finding-address.ts'

/** The step, with its query, that shows something a change reaches (F-122); of a condition the sheet of its transfer. */
export function reachedAddress(model: Model, id: string): string | undefined {
  const event = own(model.flowConditions, id)?.event
  if (event === undefined) return placeOf(model, id)
  return `ba?${new URLSearchParams({ tab: 'conditions', event }).toString()}`
}
