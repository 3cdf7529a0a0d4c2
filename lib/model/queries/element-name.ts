import type { LocalText } from '../local-text.ts'
import type { Model } from '../model.ts'

/**
 * What people call an element: its name, the title of a measure, what a risk says. `id` may be the key of a cell, then it is
 * the element the cell belongs to. Undefined for what is not there (any more) and for an event without a name.
 */
export function elementName(model: Model, id: string): LocalText | undefined {
  const element = id.split('|')[0] ?? id
  const named =
    own(model.states, element) ??
    own(model.bas, element) ??
    own(model.events, element) ??
    own(model.stakeholders, element) ??
    own(model.systems, element) ??
    own(model.assets, element)
  return named?.name ?? own(model.measures, element)?.title ?? own(model.risks, element)?.incident
}

function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined
}
