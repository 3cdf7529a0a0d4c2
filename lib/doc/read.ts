import { isCellKey } from '#lib/model/cell-key.ts'
import { elementIdSchema } from '#lib/model/id.ts'
import {
  cellNames,
  cells,
  collectionNames,
  collections,
  type CellName,
  type CollectionName,
} from '#lib/model/layout.ts'
import { emptyModel, modelMetaSchema, type Model, type ModelMeta } from '#lib/model/model.ts'
import * as Y from 'yjs'
import { fieldsIn, orderKey, parseKey, removedKey, rootOf, schemaKey } from './shape.ts'

/** Something in the document that the model does not show: unknown or not valid (D-3). */
export interface Problem {
  readonly path: string
  readonly problem: 'key' | 'type' | 'field' | 'value' | 'entity'
}

export interface Reading<T> {
  readonly value: T | undefined
  readonly problems: readonly Problem[]
}

type Loose = Record<string, unknown>

/** Shown for a document that does not say yet what it is. */
export const unnamedMeta: ModelMeta = {
  title: { ja: '-' },
  scenario: 'asIs',
  detail: 'standard',
  purposes: [],
  asOf: '1970-01-01',
  catalogVersions: {},
}

/**
 * The model that the document holds; what is unknown or not valid is left out (D-3). Entities stand in the order of creation, cells
 * in that of their keys (D-28).
 */
export function readModel(doc: Y.Doc): Model {
  return readDocument(doc).model
}

/** The same with a report of what was left out. */
export function readDocument(doc: Y.Doc): {
  readonly model: Model
  readonly problems: readonly Problem[]
} {
  const meta = readMeta(doc)
  const problems: Problem[] = [...meta.problems]
  const model: Loose = { ...emptyModel(meta.value ?? unnamedMeta) }
  for (const name of collectionNames) {
    model[name] = record(idsInOrder(doc, name), (id) => readEntity(doc, name, id), problems)
  }
  for (const name of cellNames) {
    const keys = [...rootOf(doc, name).keys()].toSorted()
    model[name] = record(keys, (key) => readCell(doc, name, key), problems)
  }
  return { model: model as Model, problems }
}

/** Ids of a collection as they were added, removed ones included; equal places are ordered by id (D-4). */
export function idsInOrder(doc: Y.Doc, name: CollectionName): string[] {
  const placed = [...rootOf(doc, name).entries()].map(([id, value]) => ({ id, at: placeOf(value) }))
  placed.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  return placed.map((p) => p.id)
}

/** Place of an entity in the order of creation; entities without one come first. */
export function placeOf(value: unknown): number {
  const at = value instanceof Y.Map ? value.get(orderKey) : undefined
  return typeof at === 'number' ? at : 0
}

/** One entity; `undefined` when it does not exist, was removed, or cannot be read. */
export function readEntity(doc: Y.Doc, name: CollectionName, id: string): Reading<Loose> {
  const path = `${name}/${id}`
  const held = rootOf(doc, name).get(id)
  if (held === undefined) return { value: undefined, problems: [] }
  if (!elementIdSchema.safeParse(id).success) return left(path, 'key')
  if (!(held instanceof Y.Map)) return left(path, 'type')
  if (held.get(removedKey) === true) return { value: undefined, problems: [] }
  const { entity, problems } = gather(name, held, path)
  const schema = collections[name].schema
  const parsed = schema.safeParse(entity)
  if (parsed.success) return { value: parsed.data, problems }
  const { kept, dropped } = without(entity, parsed.error.issues, path)
  const again = schema.safeParse(kept)
  if (again.success) return { value: again.data, problems: [...problems, ...dropped] }
  return { value: undefined, problems: [...problems, { path, problem: 'entity' }] }
}

/** One cell of a table. */
export function readCell(doc: Y.Doc, name: CellName, key: string): Reading<unknown> {
  const path = `${name}/${key}`
  const held = rootOf(doc, name).get(key)
  if (held === undefined) return { value: undefined, problems: [] }
  if (!isCellKey(name, key)) return left(path, 'key')
  const parsed = cells[name].schema.safeParse(held)
  return parsed.success ? { value: parsed.data, problems: [] } : left(path, 'value')
}

/** What the document says about itself; a field that is missing or not valid falls back to `unnamedMeta`. */
export function readMeta(doc: Y.Doc): Reading<ModelMeta> {
  const problems: Problem[] = []
  const meta: Loose = { ...unnamedMeta }
  const fields = fieldsIn('meta')
  for (const [key, value] of rootOf(doc, 'meta').entries()) {
    if (key === schemaKey) continue
    const rule = fields.get(key)
    if (rule === undefined) problems.push({ path: `meta/${key}`, problem: 'field' })
    else if (rule.schema.safeParse(value).success) meta[key] = value
    else problems.push({ path: `meta/${key}`, problem: 'value' })
  }
  const parsed = modelMetaSchema.safeParse(meta)
  if (parsed.success) return { value: parsed.data, problems }
  return { value: unnamedMeta, problems: [...problems, { path: 'meta', problem: 'entity' }] }
}

function record(
  keys: readonly string[],
  read: (key: string) => Reading<unknown>,
  problems: Problem[],
): Loose {
  const entries: [string, unknown][] = []
  for (const key of keys) {
    const reading = read(key)
    problems.push(...reading.problems)
    if (reading.value !== undefined) entries.push([key, reading.value])
  }
  return Object.fromEntries(entries)
}

/** The keys of one entity's container put together: values as they are, sets as sorted lists; unknown keys left out. */
export function gather(name: CollectionName, held: Y.Map<unknown>, path: string) {
  const fields = fieldsIn(name)
  const problems: Problem[] = []
  const entity: Loose = {}
  const sets = new Map<string, string[]>()
  for (const [field, rule] of fields) if (rule.kind === 'set') sets.set(field, [])
  for (const [key, value] of held.entries()) {
    if (key === orderKey || key === removedKey) continue
    const { field, member } = parseKey(key)
    const kind = fields.get(field)?.kind
    if (kind === 'value' && member === undefined) entity[field] = value
    else if (kind === 'set' && member !== undefined && value === true) sets.get(field)?.push(member)
    else problems.push({ path: `${path}/${key}`, problem: 'field' })
  }
  for (const [field, members] of sets) entity[field] = members.toSorted()
  return { entity, problems }
}

/** The entity without the fields (or set members) that the schema complains about. */
function without(
  entity: Loose,
  issues: readonly { readonly path: readonly PropertyKey[] }[],
  path: string,
) {
  const kept: Loose = { ...entity }
  const dropped: Problem[] = []
  const bad = Map.groupBy(issues, (issue) => String(issue.path[0]))
  for (const [field, found] of bad) {
    const value = entity[field]
    const members = new Set(found.map((issue) => issue.path[1]))
    if (Array.isArray(value) && !members.has(undefined)) {
      kept[field] = value.filter((_, i) => !members.has(i))
    } else {
      delete kept[field]
    }
    dropped.push({ path: `${path}/${field}`, problem: 'value' })
  }
  return { kept, dropped }
}

function left(path: string, problem: Problem['problem']): Reading<never> {
  return { value: undefined, problems: [{ path, problem }] }
}
