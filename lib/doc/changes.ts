import type { Json } from '#lib/base/canonical-json.ts'
import { cells, collectionNames, type CollectionName } from '#lib/model/layout.ts'
import * as Y from 'yjs'
import { gather } from './read.ts'
import {
  fieldsIn,
  isCellTable,
  isCollection,
  orderKey,
  parseKey,
  removedKey,
  rootOf,
  schemaKey,
  type RootName,
} from './shape.ts'

/** A place of the document: an entity, a key inside it, a cell, a field of `meta`. Every touch of the inspector is one. */
export interface Place {
  readonly root: RootName
  readonly key: string
  readonly field?: string
}

/**
 * One thing that a person would say changed (D-15). `field` is null for a whole entity, a cell and a field of `meta`;
 * of a set it names the set, and `before` or `after` is the member that left or came.
 */
export interface DocChange {
  readonly root: RootName
  /** id of the entity, key of the cell, or field of `meta` */
  readonly key: string
  readonly field: string | null
  /** whose history it belongs to: `collection/id`, or `meta` */
  readonly element: string
  readonly op: 'put' | 'del'
  readonly before: Json | null
  readonly after: Json | null
}

type Whole = Readonly<Record<string, unknown>>

/** An entity as it stood: its container while it was shown, and what may be lost of it. */
interface EntityBefore {
  readonly root: CollectionName
  readonly key: string
  readonly container: Y.Map<unknown> | null
  /** read only when the entity itself may go or be replaced */
  whole: Whole | null
  /** key inside the container → value */
  readonly fields: Map<string, unknown>
}

interface ValueBefore {
  readonly root: Exclude<RootName, CollectionName>
  readonly key: string
  readonly value: unknown
}

/** What stood at some places before an update; only {@link changesSince} looks inside. */
export interface Before {
  readonly entities: readonly EntityBefore[]
  readonly values: readonly ValueBefore[]
}

/** Remembers what stands at the places an update touches. To be called before the update is applied (D-15). */
export function readPlaces(doc: Y.Doc, places: readonly Place[]): Before {
  const entities = new Map<string, EntityBefore>()
  const values = new Map<string, ValueBefore>()
  for (const place of places) {
    const path = `${place.root}/${place.key}`
    if (isCollection(place.root)) {
      const held = entities.get(path) ?? entityBefore(doc, place.root, place.key)
      entities.set(path, held)
      rememberField(held, place.field)
    } else if (!values.has(path) && !(place.root === 'meta' && place.key === schemaKey)) {
      const value = rootOf(doc, place.root).get(place.key)
      values.set(path, { root: place.root, key: place.key, value })
    }
  }
  return { entities: [...entities.values()], values: [...values.values()] }
}

/**
 * What has really changed at those places since (D-15): a put that another one overrules is none, and neither is one of
 * the same value. The places must hold all that was touched.
 */
export function changesSince(doc: Y.Doc, before: Before): DocChange[] {
  const changes: DocChange[] = []
  for (const entity of before.entities) entityChanges(doc, entity, changes)
  for (const { root, key, value } of before.values) {
    const now = rootOf(doc, root).get(key)
    if (!same(value, now)) {
      changes.push(change({ root, key }, null, elementOf({ root, key }, doc), value, now))
    }
  }
  return changes
}

/**
 * The element a place belongs to: `collection/id`, or `meta`. A cell belongs to the element its key names first. Where the
 * canvas draws something (`places`) tells the collection by `doc` alone; without it the answer is `places/id`.
 */
export function elementOf({ root, key }: Place, doc?: Y.Doc): string {
  if (root === 'meta') return 'meta'
  if (!isCellTable(root)) return `${root}/${key}`
  const bar = key.indexOf('|')
  const id = bar < 0 ? key : key.slice(0, bar)
  return `${cells[root].of ?? holderOf(id, doc) ?? root}/${id}`
}

/** The elements that came into being (or back), as `collection/id`. */
export function createdElements(changes: readonly DocChange[]): string[] {
  return changes
    .filter((c) => c.op === 'put' && c.field === null && c.before === null && isCollection(c.root))
    .map((c) => c.element)
}

function holderOf(id: string, doc: Y.Doc | undefined): CollectionName | undefined {
  return doc === undefined ? undefined : collectionNames.find((name) => rootOf(doc, name).has(id))
}

/** The container of an entity that the model shows. */
function shown(doc: Y.Doc, name: CollectionName, id: string): Y.Map<unknown> | null {
  const held = rootOf(doc, name).get(id)
  return held instanceof Y.Map && held.get(removedKey) !== true ? held : null
}

function entityBefore(doc: Y.Doc, root: CollectionName, key: string): EntityBefore {
  return { root, key, container: shown(doc, root, key), whole: null, fields: new Map() }
}

function rememberField(held: EntityBefore, field: string | undefined): void {
  const { root, container } = held
  if (container === null || field === orderKey) return
  if (field === undefined || field === removedKey) held.whole ??= wholeOf(root, container)
  else if (!held.fields.has(field)) held.fields.set(field, container.get(field))
}

function entityChanges(doc: Y.Doc, held: EntityBefore, changes: DocChange[]): void {
  const { root, key, container, whole, fields } = held
  const now = shown(doc, root, key)
  if (container === null && now === null) return
  const element = `${root}/${key}`
  if (container !== null && container === now) {
    if (whole !== null) return compare(held, whole, wholeOf(root, now), changes)
    for (const [field, value] of fields) fieldChange(held, field, value, now.get(field), changes)
    return
  }
  const after = now === null ? undefined : wholeOf(root, now)
  if (!same(whole ?? undefined, after)) {
    changes.push(change({ root, key }, null, element, whole ?? undefined, after))
  }
}

/** The same entity before and after, field by field. */
function compare(held: EntityBefore, before: Whole, after: Whole, changes: DocChange[]): void {
  for (const [field, { kind }] of fieldsIn(held.root)) {
    if (kind === 'value') {
      fieldChange(held, field, before[field], after[field], changes)
      continue
    }
    const had = new Set(before[field] as readonly string[])
    const has = new Set(after[field] as readonly string[])
    for (const member of new Set([...had, ...has])) {
      if (had.has(member) !== has.has(member)) memberChange(held, field, member, has, changes)
    }
  }
}

function fieldChange(
  held: EntityBefore,
  key: string,
  before: unknown,
  after: unknown,
  changes: DocChange[],
): void {
  if (same(before, after)) return
  const { field, member } = parseKey(key)
  const { root } = held
  if (member !== undefined) {
    memberChange(held, field, member, new Set(after === true ? [member] : []), changes)
  } else changes.push(change(held, field, `${root}/${held.key}`, before, after))
}

function memberChange(
  held: EntityBefore,
  field: string,
  member: string,
  after: ReadonlySet<string>,
  changes: DocChange[],
): void {
  const [was, is] = after.has(member) ? [undefined, member] : [member, undefined]
  changes.push(change(held, field, `${held.root}/${held.key}`, was, is))
}

function change(
  { root, key }: Place,
  field: string | null,
  element: string,
  before: unknown,
  after: unknown,
): DocChange {
  return {
    root,
    key,
    field,
    element,
    op: after === undefined ? 'del' : 'put',
    before: (before ?? null) as Json | null,
    after: (after ?? null) as Json | null,
  }
}

function wholeOf(name: CollectionName, container: Y.Map<unknown>): Whole {
  return gather(name, container, '').entity
}

/** Whether two values of the document are the same JSON, whatever the order of their keys. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((one, i) => same(one, b[i]))
  }
  const keys = Object.keys(a)
  const other = b as Whole
  return (
    !Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(other, key) && same((a as Whole)[key], other[key]))
  )
}
