import type { CollectionName, Entity } from '#lib/model/layout.ts'

/**
 * Fields no check reads: names, remarks, and the members of a ba, which are asked through the index `basOver`. Changing them
 * makes nothing stale. Checks cannot read them by mistake: `Seen` does not have them.
 */
const unseen = {
  stakeholders: ['name', 'olderName', 'description', 'members'],
  cloudRelations: [],
  systems: ['name'],
  assets: ['name'],
  states: ['name', 'olderName', 'note', 'primed'],
  events: ['name', 'olderName', 'note'],
  bas: [
    'name',
    'olderName',
    'short',
    'reasoning',
    'template',
    'document',
    'version',
    'reviewBy',
    'layer',
    'members',
  ],
  risks: [
    'incident',
    'linddun',
    'likelihood',
    'impact',
    'residualLikelihood',
    'residualImpact',
    'unit',
    'threat',
  ],
  measures: ['title'],
  flowConditions: [],
  institutionGaps: ['about'],
} as const satisfies { readonly [C in CollectionName]: readonly (keyof Entity<C>)[] }

/** An element as checks see it. */
export type Seen<C extends CollectionName> = Omit<Entity<C>, (typeof unseen)[C][number]>

/** Whether two elements are the same to every check. Plain data on both sides. */
export function looksTheSame(name: CollectionName, a: object, b: object): boolean {
  const left: readonly string[] = unseen[name]
  const [one, other] = [fieldsOf(a, left), fieldsOf(b, left)]
  return one.length === other.length && one.every((key) => isSame(field(a, key), field(b, key)))
}

function fieldsOf(value: object, without: readonly string[]): readonly string[] {
  return Object.keys(value).filter((key) => !without.includes(key))
}

/** What checks see of an element: its fields but those that none reads. */
export function seenOf(name: CollectionName, element: object): object {
  const kept = fieldsOf(element, unseen[name]).map((key) => [key, field(element, key)] as const)
  return Object.fromEntries(kept)
}

/** Whether two pieces of plain data say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(field(a, key), field(b, key)))
  )
}

function field(value: object, key: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[key]
}
