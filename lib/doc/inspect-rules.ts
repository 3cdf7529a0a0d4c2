import { isCellKey } from '#lib/model/cell-key.ts'
import { elementIdSchema } from '#lib/model/id.ts'
import { cells } from '#lib/model/layout.ts'
import * as Y from 'yjs'
import { Refused, type RawTouch, type RawUpdate, type Slot } from './inspect-structs.ts'
import type { InspectLimits, Touch } from './inspect.ts'
import {
  fieldsIn,
  isCellTable,
  isCollection,
  orderKey,
  parseKey,
  removedKey,
  rootNames,
  schemaKey,
  type RootName,
} from './shape.ts'

const places: ReadonlySet<string> = new Set(rootNames)
const furthestPlace = 1_000_000_000

type Gone = RawUpdate['gone']
type Place = Touch & { readonly path: string }

/** A new item: it must stand at a place of the layout, and what it holds must be what stands there (D-11, D-12). */
export function checkPut(touch: RawTouch, gone: Gone, limits: InspectLimits): Touch | null {
  if (touch.slot === null || !(touch.item instanceof Y.Item)) return null
  const place = placeOf(touch.slot)
  const { content } = touch.item
  checkContent(content, place.path, limits)
  const dead = gone.has(touch.item) || content instanceof Y.ContentDeleted
  if (!dead) checkValue(place, content)
  return touchOf(dead ? 'del' : 'put', place)
}

/** A deletion: of anything in the layout that clients may write. */
export function checkDelete(touch: RawTouch, gone: Gone): Touch | null {
  if (touch.slot === null || gone.has(touch.item)) return null
  return touchOf('del', placeOf(touch.slot))
}

/** A field that an entity cannot be read without is only ever replaced, unless the entity goes with it (D-12). */
export function checkRequired(raw: RawUpdate): void {
  const deleted = new Set(raw.touches.filter((t) => t.op === 'del').map((t) => t.item))
  const replaced = new Set<string>()
  for (const { op, slot, item } of raw.touches) {
    if (op === 'put' && slot !== null && !raw.gone.has(item)) replaced.add(pathOf(slot))
  }
  for (const { op, slot, item } of raw.touches) {
    if (op !== 'del' || slot === null || slot.key === null || raw.gone.has(item)) continue
    if (!isCollection(slot.root) && slot.root !== 'meta') continue
    if (slot.owner !== null && (slot.owner.deleted || deleted.has(slot.owner))) continue
    if (isCollection(slot.root) && slot.path.length === 0) continue
    const rule = fieldsIn(slot.root).get(slot.key)
    if (rule?.kind === 'value' && rule.required && !replaced.has(pathOf(slot))) {
      throw new Refused('required', pathOf(slot), 'a required field is deleted')
    }
  }
}

function placeOf(slot: Slot): Place {
  const path = pathOf(slot)
  if (!places.has(slot.root)) throw new Refused('unknown-root', path, 'no such part of a model')
  const root = slot.root as RootName
  if (slot.key === null) throw new Refused('structure', path, 'a list stands where a map belongs')
  if (root === 'meta') return metaPlace(slot.key, slot.path, path)
  if (isCellTable(root)) {
    if (slot.path.length > 0) throw new Refused('structure', path, 'a cell holds no container')
    if (!isCellKey(root, slot.key)) throw new Refused('key', path, 'not the key of a cell')
    return { op: 'put', root, key: slot.key, path }
  }
  const [id, ...deeper] = slot.path
  if (deeper.length > 0) throw new Refused('structure', path, 'a container inside a field')
  checkId(id === undefined ? slot.key : id, path)
  if (id === undefined) return { op: 'put', root, key: slot.key, path }
  return { op: 'put', root, key: id ?? '', field: slot.key, path }
}

function metaPlace(key: string, inside: Slot['path'], path: string): Place {
  if (inside.length > 0) throw new Refused('structure', path, 'meta holds no container')
  if (key === schemaKey) throw new Refused('server-only', path, 'only the server sets the version')
  if (!fieldsIn('meta').has(key)) throw new Refused('key', path, 'no such field')
  return { op: 'put', root: 'meta', key, path }
}

function checkId(id: string | null, path: string): void {
  if (!elementIdSchema.safeParse(id).success) throw new Refused('key', path, 'not an element id')
}

/** Kinds of content that the layout knows, and plain JSON of bounded size inside them, alive or not. */
function checkContent(content: Y.Item['content'], path: string, limits: InspectLimits): void {
  if (content instanceof Y.ContentDeleted) return
  if (content instanceof Y.ContentType) {
    if (content.type.constructor !== Y.Map) throw new Refused('content', path, 'not a map')
    return
  }
  if (!(content instanceof Y.ContentAny)) throw new Refused('content', path, 'not a JSON value')
  for (const value of content.arr) checkJson(value, path, limits, 0)
}

function checkJson(value: unknown, path: string, limits: InspectLimits, depth: number): void {
  if (depth > limits.depth) throw new Refused('too-large', path, 'a value is nested too deep')
  if (value === null || typeof value === 'boolean') return
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Refused('content', path, 'a number is not finite')
  } else if (typeof value === 'string') {
    if (value.length > limits.text) throw new Refused('too-large', path, 'a text is too long')
  } else if (Array.isArray(value)) {
    for (const one of value) checkJson(one, path, limits, depth + 1)
  } else if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    for (const [key, one] of Object.entries(value)) {
      checkJson(key, path, limits, depth)
      checkJson(one, path, limits, depth + 1)
    }
  } else {
    throw new Refused('content', path, 'not a JSON value')
  }
}

/** What lives at a place must be what the layout says: a container, or one value that its schema takes. */
function checkValue(place: Place, content: Y.Item['content']): void {
  const { root, field, path } = place
  if (isCollection(root) && field === undefined) {
    if (!(content instanceof Y.ContentType)) throw new Refused('content', path, 'not a map')
    return
  }
  if (!(content instanceof Y.ContentAny) || content.arr.length !== 1) {
    throw new Refused('content', path, 'not one JSON value')
  }
  const value: unknown = content.arr[0]
  if (isCellTable(root)) demand(cells[root].schema.safeParse(value).success, path)
  else if (isCollection(root)) checkField(root, field ?? '', value, path)
  else demand(fieldsIn('meta').get(place.key)?.schema.safeParse(value).success === true, path)
}

function checkField(
  root: Parameters<typeof fieldsIn>[0],
  key: string,
  value: unknown,
  path: string,
): void {
  if (key === removedKey) return demand(value === true, path)
  if (key === orderKey) return demand(isPlace(value), path)
  const { field, member } = parseKey(key)
  const rule = fieldsIn(root).get(field)
  if (rule === undefined || (rule.kind === 'set') !== (member !== undefined)) {
    throw new Refused('key', path, 'no such field')
  }
  if (member === undefined) return demand(rule.schema.safeParse(value).success, path)
  demand(value === true && rule.schema.safeParse([member]).success, path)
}

function isPlace(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= furthestPlace
}

function demand(holds: boolean, path: string): void {
  if (!holds) throw new Refused('schema', path, 'the value does not fit its field')
}

function touchOf(op: Touch['op'], place: Place): Touch {
  const { root, key, field } = place
  return field === undefined ? { op, root, key } : { op, root, key, field }
}

function pathOf(slot: Slot): string {
  return [slot.root, ...slot.path, slot.key].map((part) => (part ?? '#').slice(0, 80)).join('/')
}
