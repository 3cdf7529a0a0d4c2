import { isCellKey } from '#lib/model/cell-key.ts'
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

/** What may stand under one key: of an entity, of `meta`, of a table of cells. */
export interface KeyRule {
  /** the last value is replaced, never deleted alone */
  readonly required: boolean
  readonly by: 'anybody' | 'server'
  readonly accepts: (value: unknown) => boolean
}

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

const highestPlace = 1_000_000_000

const markRule: KeyRule = { required: false, by: 'anybody', accepts: (value) => value === true }
const placeRule: KeyRule = {
  required: false,
  by: 'anybody',
  accepts: (value) => Number.isInteger(value) && Number(value) > 0 && Number(value) <= highestPlace,
}
const versionRule: KeyRule = { required: true, by: 'server', accepts: Number.isInteger }

const keyRules: ReadonlyMap<CollectionName | 'meta', ReadonlyMap<string, KeyRule>> = new Map([
  ...collectionNames.map((name) => {
    const rules = valueRules(fieldsIn(name))
    return [name, rules.set(removedKey, markRule).set(orderKey, placeRule)] as const
  }),
  ['meta' as const, valueRules(metaFields).set(schemaKey, versionRule)] as const,
])

const requiredKeys: ReadonlyMap<CollectionName, readonly string[]> = new Map(
  collectionNames.map((name) => [
    name,
    [...valueRules(fieldsIn(name))].filter(([, rule]) => rule.required).map(([key]) => key),
  ]),
)

const cellRules: ReadonlyMap<CellName, KeyRule> = new Map(
  cellNames.map((name) => [
    name,
    { required: false, by: 'anybody', accepts: acceptedBy(cells[name].schema) },
  ]),
)

/** What may stand under a key of an entity or of `meta`; undefined: no such key. */
export function keyRule(name: CollectionName | 'meta', key: string): KeyRule | undefined {
  return keyRules.get(name)?.get(key) ?? memberRule(name, key)
}

/** The keys without which an entity cannot be read. */
export function keysNeeded(name: CollectionName): readonly string[] {
  return requiredKeys.get(name) ?? []
}

/** What may stand in a cell of a table; undefined: its key has not the form of that table's keys. */
export function cellRule(name: CellName, key: string): KeyRule | undefined {
  return isCellKey(name, key) ? cellRules.get(name) : undefined
}

function memberRule(name: CollectionName | 'meta', key: string): KeyRule | undefined {
  const { field, member } = parseKey(key)
  if (member === undefined) return undefined
  const rule = fieldsIn(name).get(field)
  return rule?.kind === 'set' && rule.schema.safeParse([member]).success ? markRule : undefined
}

function valueRules(fields: Fields): Map<string, KeyRule> {
  const values = [...fields].filter(([, rule]) => rule.kind === 'value')
  return new Map(
    values.map(([key, { required, schema }]) => [
      key,
      { required, by: 'anybody' as const, accepts: acceptedBy(schema) },
    ]),
  )
}

function acceptedBy(schema: Checks): KeyRule['accepts'] {
  return (value) => schema.safeParse(value).success
}

export function isRoot(name: string): name is RootName {
  return isCollection(name) || isCellTable(name) || name === 'meta'
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
