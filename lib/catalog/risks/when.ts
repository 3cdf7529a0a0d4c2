import type { DataEvent } from '#lib/model/data-event.ts'
import type { CategoryCode } from '#lib/model/vocabulary.ts'

/** What can be asked of an event with yes or no; how each is read from a model stands in lib/derive/SPEC.md (CK-42). */
export const facts = [
  'source.device',
  'source.recorder',
  'source.online',
  'source.manual',
  'source.elsewhere',
  'topic.health',
  'purpose.test',
  'system',
  'system.shared',
  'unit.party',
  'unit.system',
  'unit.device',
  'differs.country',
  'differs.party',
  'onward.shared',
  'onward.transfer',
  'onward.data',
  'onward.copies',
  'place.cloud',
  'place.portable',
  'place.temporary',
  'place.physical',
  'term.finite',
  'ba.consent',
  'ba.contract',
  'ba.secrecy',
  'ba.retention',
  'actor.external',
] as const
export type Fact = (typeof facts)[number]

/** What can be counted at an event: data going in, who holds rights in it, layers of systems that carry it. */
export const counts = ['inputs', 'holders', 'layers'] as const
export type Count = (typeof counts)[number]

/** 候補の条件 / when a row of the catalogue is suggested for an event of its kind: a statement as data, never a text to be read. */
export type When =
  | { readonly is: 'always' }
  | { readonly is: 'all' | 'any'; readonly of: readonly When[] }
  | { readonly is: 'no'; readonly of: When }
  | { readonly is: 'fact'; readonly fact: Fact }
  | { readonly is: 'category'; readonly oneOf: readonly CategoryCode[] }
  | { readonly is: 'mode'; readonly oneOf: readonly NonNullable<DataEvent['mode']>[] }
  | { readonly is: 'atLeast'; readonly count: Count; readonly least: number }

/** At every event of the kind of the row. */
export const always: When = { is: 'always' }

export function all(...of: readonly When[]): When {
  return { is: 'all', of }
}

export function any(...of: readonly When[]): When {
  return { is: 'any', of }
}

export function no(of: When): When {
  return { is: 'no', of }
}

export function fact(one: Fact): When {
  return { is: 'fact', fact: one }
}

export function category(...oneOf: readonly CategoryCode[]): When {
  return { is: 'category', oneOf }
}

export function mode(...oneOf: readonly NonNullable<DataEvent['mode']>[]): When {
  return { is: 'mode', oneOf }
}

export function atLeast(least: number, count: Count): When {
  return { is: 'atLeast', count, least }
}
