import {
  cellNames,
  cells,
  collectionNames,
  collections,
  isSetField,
  type CellName,
  type CollectionName,
} from '#lib/model/layout.ts'
import { modelMetaSchema } from '#lib/model/model.ts'
import * as Y from 'yjs'

/*
 * The only place that knows key names and Y types (D-1). Generated from lib/model/layout.ts:
 *   collection  root Y.Map: id → Y.Map of fields; a value under its name, a set member under `field/member` → true
 *   cell table  root Y.Map: composite key → JSON
 *   meta        root Y.Map: field → JSON
 */

export type RootName = CollectionName | CellName | 'meta'

/** What a schema must be able to do for this layout; every zod schema can. */
interface Checks {
  safeParse(value: unknown): { readonly success: boolean }
}

interface FieldRule {
  readonly kind: 'value' | 'set'
  /** an entity cannot be read without it */
  readonly required: boolean
  readonly schema: Checks
}

export type Fields = ReadonlyMap<string, FieldRule>

/** Key of an entity that marks it as removed; it stays, so that what others do to it at the same time is not lost. */
export const removedKey = 'deleted'
/** Key of an entity that holds its place in the order of creation: a positive integer. */
export const orderKey = 'added'
/** Key of `meta` with the version of this layout; written by the server only. */
export const schemaKey = 'schema'

export const layoutVersion = 1

export const rootNames: readonly RootName[] = [...collectionNames, ...cellNames, 'meta']

const metaFields = fieldsOf(modelMetaSchema, () => false)

const entityFields: ReadonlyMap<CollectionName, Fields> = new Map(
  collectionNames.map((name) => [
    name,
    fieldsOf(collections[name].schema, (field) => isSetField(name, field)),
  ]),
)

/** The fields of a collection's entities (or of `meta`), by name. */
export function fieldsIn(name: CollectionName | 'meta'): Fields {
  return name === 'meta' ? metaFields : (entityFields.get(name) ?? new Map())
}

export function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name)
}

export function isCellTable(name: string): name is CellName {
  return Object.hasOwn(cells, name)
}

/** Key of one member of a set field. */
export function memberKey(field: string, member: string): string {
  return `${field}/${member}`
}

/** The field a key of an entity belongs to, and the member when it is one of a set. */
export function parseKey(key: string): { readonly field: string; readonly member?: string } {
  const slash = key.indexOf('/')
  return slash < 0 ? { field: key } : { field: key.slice(0, slash), member: key.slice(slash + 1) }
}

export function rootOf(doc: Y.Doc, name: RootName): Y.Map<unknown> {
  return doc.getMap(name)
}

/** An empty document with every root in place. `clientId` only for documents that must be the same byte for byte. */
export function createModelDoc(clientId?: number): Y.Doc {
  const doc = new Y.Doc()
  if (clientId !== undefined) doc.clientID = clientId
  for (const name of rootNames) rootOf(doc, name)
  return doc
}

function fieldsOf(
  schema: Checks & { readonly shape: object },
  isSet: (field: string) => boolean,
): Fields {
  const missing = missingOf(schema)
  const shape = Object.entries(schema.shape as Readonly<Record<string, Checks>>)
  return new Map(
    shape.map(([field, own]) => [
      field,
      {
        kind: isSet(field) ? ('set' as const) : ('value' as const),
        required: missing.has(field),
        schema: own,
      },
    ]),
  )
}

/** The fields that an empty object lacks. */
function missingOf(schema: Checks): ReadonlySet<string> {
  const parsed = schema.safeParse({}) as {
    readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }
  }
  return new Set((parsed.error?.issues ?? []).map((issue) => String(issue.path[0])))
}
