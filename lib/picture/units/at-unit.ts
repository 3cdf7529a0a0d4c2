import type { LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { hasContainer, sortedIds } from '../flow-graph.ts'
import { unitsOf, type FoldedUnit, type TransferUnit } from './unit-of.ts'

/** Ids of units as containers; no element has such an id. */
const prefix = 'unit:'

/** The container of data of which the unit is not known. */
export const noUnit = prefix

/** What is needed to name units that are no elements of the model. */
export interface UnitWords {
  readonly country: (code: string) => LocalText
  readonly unknown: (unit: FoldedUnit) => LocalText
  readonly together: (names: readonly LocalText[]) => LocalText
}

/**
 * The same flow seen by another unit of transfer (P-77; p7): containers are countries, systems or devices instead of organisations, and
 * everything has its computed place. For drawing and reading only; its containers are no elements of the model. By 組織・ヒト it is
 * the model itself.
 */
export function atUnit(model: Model, unit: TransferUnit, words: UnitWords): Model {
  if (unit === 'party') return model
  const units = unitsOf(model, unit)
  const keyOf = (state: string) => `${prefix}${units.get(state) ?? ''}`
  const keys = new Set(sortedIds(model.states).map(keyOf))
  const named = (key: string): LocalText => {
    const id = key.slice(prefix.length)
    if (id === '') return words.unknown(unit)
    if (unit !== 'country') return model.systems[id]?.name ?? words.unknown(unit)
    const [first, ...others] = id.split('+').map(words.country)
    if (first === undefined) return words.unknown(unit)
    return others.length === 0 ? first : words.together([first, ...others])
  }
  const people = Object.entries(model.stakeholders).filter(([id]) => !hasContainer(model, id))
  const containers = [...keys].map((key) => [
    key,
    { kind: 'organization' as const, name: named(key), members: [] },
  ])
  return {
    ...model,
    stakeholders: Object.fromEntries([...people, ...containers]),
    states: Object.fromEntries(
      Object.entries(model.states).map(([id, state]) => [id, { ...state, holder: keyOf(id) }]),
    ),
    events: Object.fromEntries(
      Object.entries(model.events).map(([id, event]) => [
        id,
        event.transfer === undefined ? event : { ...event, transfer: seen(event.transfer, unit) },
      ]),
    ),
    places: {},
  }
}

/** Whether an id is that of a unit and of no element. */
export function isUnit(id: string): boolean {
  return id.startsWith(prefix)
}

type Transfer = NonNullable<Model['events'][string]['transfer']>

/** A transfer whose parties are the units it names. */
function seen(transfer: Transfer, unit: FoldedUnit): Transfer {
  const ends = (all: readonly string[]) => all.map((id) => `${prefix}${id}`)
  return { ...transfer, party: { from: ends(transfer[unit].from), to: ends(transfer[unit].to) } }
}
