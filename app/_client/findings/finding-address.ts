import { own } from '#lib/base/own.ts'
import type { NamedFinding } from '#lib/derive/found.ts'
import type { Model } from '#lib/model/model.ts'
import { isFigure } from './figure.ts'

/**
 * The step of the model, with its query, that shows what a finding is about: its cell, its ba, its event, its risk or measure among the
 * responsibilities or signatures (F-138), else the first of its elements that has a place.
 */
export function findingAddress(
  model: Model,
  { check, step, elements, args, name }: NamedFinding,
): string {
  const [state = ''] = elements
  if (step === 5 && (own(model.risks, state) ?? own(model.measures, state))) {
    // What is signed is shown where one signs, what is carried where that is agreed.
    const point = `finding.${name}`
    return /49|5[01]/.test(check)
      ? address('agreement', { risk: state, point })
      : address('responsibility', { point })
  }
  const row = Object.values(args).flatMap((one) => ('rows' in one ? one.rows : []))[0]
  if (step === 3 && row !== undefined && Object.hasOwn(model.states, state)) {
    return address('attributes', { tab: 'table', at: `${state}|${row}` })
  }
  // STEP 2 is about ba, STEP 4 about the risks of an event, whatever else is named.
  const ba = step === 2 ? elements.find((id) => Object.hasOwn(model.bas, id)) : undefined
  if (ba !== undefined) return address('ba', { ba })
  const event = step === 4 ? elements.find((id) => Object.hasOwn(model.events, id)) : undefined
  if (event !== undefined) return address('risks', { event })
  const places = elements.map((id) => placeOf(model, id))
  return places.find((place) => place !== undefined) ?? 'flow'
}

/** Where an element is shown; undefined for what has no place of its own. */
export function placeOf(model: Model, id: string): string | undefined {
  if (isFigure(model, id) || Object.hasOwn(model.systems, id)) return address('flow', { sel: id })
  if (Object.hasOwn(model.bas, id)) return address('ba', { ba: id })
  const riskId = own(model.measures, id)?.risks.find((one) => Object.hasOwn(model.risks, one)) ?? id
  const risk = own(model.risks, riskId)
  return risk && address('risks', { event: risk.event, at: `incident|${riskId}` })
}

/** A step of the model with its query. */
export function address(step: string, query: Readonly<Record<string, string>>): string {
  // Asked for every finding with every edit; the browser's own query is many times slower.
  const pairs = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return `${step}?${pairs.join('&')}`
}
