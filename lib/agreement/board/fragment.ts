import type { Model } from '#lib/model/model.ts'
import { riskClosure } from '../closure.ts'

/**
 * The part of a model a card is about (AG-72): the event of the risk, the data and ba a signature about it covers, and who holds or takes
 * part. Without places of its own, so that it is drawn as closely as it can be. Null: the risk, or its event, is not there.
 */
export function fragmentOf(model: Model, riskId: string): Model | null {
  const closure = riskClosure(model, riskId, [])
  const eventId = model.risks[riskId]?.event
  if (closure === null || closure.event === null || eventId === undefined) return null
  const states = only(model.states, Object.keys(closure.states))
  const events = only(model.events, [eventId])
  const who = [
    ...Object.values(states).flatMap(({ holder }) => holder ?? []),
    ...Object.values(events).flatMap(({ actors, transfer }) => [
      ...actors,
      ...(transfer?.party.from ?? []),
      ...(transfer?.party.to ?? []),
    ]),
  ]
  const bas = only(model.bas, Object.keys(closure.bas))
  const stakeholders = only(model.stakeholders, who)
  return { ...model, states, events, stakeholders, bas, places: {} }
}

function only<T>(all: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
  const wanted = new Set(ids)
  return Object.fromEntries(Object.entries(all).filter(([id]) => wanted.has(id)))
}
