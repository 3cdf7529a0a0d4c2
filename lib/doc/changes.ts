import type { Json } from '#lib/base/canonical-json.ts'
import { cells } from '#lib/model/layout.ts'
import * as Y from 'yjs'
import type { Touch } from './inspect.ts'
import {
  isCellTable,
  isCollection,
  orderKey,
  parseKey,
  removedKey,
  rootOf,
  type RootName,
} from './shape.ts'

/** One place that really changed, as JSON before and after; null: nothing stood (or stands) there. */
export interface DocChange {
  /** `collection/id`; `meta`; `places/id` for where an element is drawn */
  readonly element: string
  readonly root: RootName
  readonly key: string
  /** null: the whole entity, or a cell. A member of a set field changes as `field/member`, true or null. */
  readonly field: string | null
  readonly op: 'put' | 'del'
  readonly before: Json | null
  readonly after: Json | null
}

interface Place {
  readonly root: RootName
  readonly key: string
  readonly field: string | null
  readonly before: Json | null
}

export type PlacesBefore = readonly Place[]

const collectionOfPart = { state: 'states', ba: 'bas', event: 'events', element: 'places' } as const

/** The element a place belongs to: of a cell the one its key names first. */
export function elementOf(root: RootName, key: string): string {
  if (root === 'meta') return 'meta'
  if (!isCellTable(root)) return `${root}/${key}`
  const end = key.indexOf('|')
  return `${collectionOfPart[cells[root].parts[0]]}/${end < 0 ? key : key.slice(0, end)}`
}

/** What stands at the places an update touches, to be read before it is applied (D-15). */
export function readPlaces(doc: Y.Doc, touches: readonly Touch[]): PlacesBefore {
  const places = new Map<string, Place>()
  for (const { root, key, field } of touches) {
    const inEntity = isCollection(root) && field !== undefined
    // Removing is a mark inside the entity, and means the whole of it; the order of creation is no change of its own.
    if (inEntity && field === orderKey) continue
    const of = inEntity && field !== removedKey ? field : null
    const id = `${root}/${key}/${of ?? ''}`
    if (places.has(id)) continue
    places.set(id, { root, key, field: of, before: valueAt(doc, root, key, of) })
  }
  return [...places.values()]
}

/** What is different now at those places: a value that lost against a later one is no change. */
export function changesSince(doc: Y.Doc, places: PlacesBefore): readonly DocChange[] {
  const entities = new Set(
    places.filter((p) => p.field === null && isCollection(p.root)).map((p) => `${p.root}/${p.key}`),
  )
  const changes: DocChange[] = []
  for (const { root, key, field, before } of places) {
    // Fields of an entity that is put or removed as a whole are told with it.
    if (field !== null && entities.has(`${root}/${key}`)) continue
    const after = valueAt(doc, root, key, field)
    if (same(before, after)) continue
    const op = after === null ? 'del' : 'put'
    changes.push({ element: elementOf(root, key), root, key, field, op, before, after })
  }
  return changes
}

function valueAt(doc: Y.Doc, root: RootName, key: string, field: string | null): Json | null {
  const held = rootOf(doc, root).get(key)
  if (!(held instanceof Y.Map)) return plain(held)
  if (field !== null) return plain(held.get(field))
  if (held.get(removedKey) === true) return null
  return entityAsJson(held)
}

/** The keys of an entity as the model has them: members of a set field as a sorted list. */
function entityAsJson(held: Y.Map<unknown>): Json {
  const fields: Record<string, Json> = {}
  const sets = new Map<string, string[]>()
  for (const [name, value] of held.entries()) {
    if (name === orderKey || name === removedKey) continue
    const { field, member } = parseKey(name)
    if (member === undefined) fields[field] = plain(value)
    else sets.set(field, [...(sets.get(field) ?? []), member])
  }
  for (const [field, members] of sets) fields[field] = members.toSorted()
  return fields
}

/** What passed inspection is JSON. */
function plain(value: unknown): Json | null {
  return value === undefined || value instanceof Y.AbstractType ? null : (value as Json)
}

function same(a: Json | null, b: Json | null): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b))
}
