import { isElementId } from '#lib/model/id.ts'
import * as Y from 'yjs'
import type { Given } from './inspect-bytes.ts'
import { Refused, type RefusalCode } from './inspect-refused.ts'
import { pathOf, samePlace, slotOfKnown, type Slot } from './inspect-slot.ts'
import type { RawUpdate } from './inspect-structs.ts'
import type { Touch } from './inspect.ts'
import {
  cellRule,
  isCellTable,
  isCollection,
  isRoot,
  keyRule,
  keysNeeded,
  type KeyRule,
  type RootName,
} from './shape.ts'

/** A place of the layout; without a rule it is a whole entity. */
interface Place {
  readonly root: RootName
  readonly key: string
  readonly field: string | undefined
  readonly rule: KeyRule | undefined
}

/** Holds what an update would do against the layout, and names the places it touches (D-11, D-12). */
export function judge(raw: RawUpdate, byServer: boolean): Touch[] {
  const touches: Touch[] = []
  const entities: Given[] = []
  const lost: Slot[] = []
  for (const given of raw.puts) {
    if (given.slot === null) continue
    const place = placeOf(given.slot, byServer)
    const alive = isAlive(given)
    if (alive) checkContent(given, given.slot, place)
    if (alive && place.rule === undefined) entities.push(given)
    touches.push(touchOf(alive ? 'put' : 'del', place))
  }
  for (const item of raw.deletes) {
    const slot = slotOfKnown(item)
    if (slot === null) continue
    const place = placeOf(slot, byServer)
    if (place.rule?.required === true) lost.push(slot)
    touches.push(touchOf('del', place))
  }
  if (lost.length > 0) checkRequired(lost, raw)
  if (entities.length > 0) checkWhole(entities, raw.puts)
  return touches
}

function placeOf(slot: Slot, byServer: boolean): Place {
  const { root, outer, key } = slot
  if (!isRoot(root)) return refuse('unknown-root', slot, 'no such part of a model')
  if (key === null) return refuse('structure', slot, 'a list stands where a map belongs')
  if (root === 'meta' || isCellTable(root)) {
    if (outer !== null) return refuse('structure', slot, 'a container where a value belongs')
    const rule = root === 'meta' ? keyRule(root, key) : cellRule(root, key)
    if (rule === undefined) return refuse('key', slot, 'no such key')
    if (rule.by === 'server' && !byServer) {
      return refuse('server-only', slot, 'only the server writes here')
    }
    return { root, key, field: undefined, rule }
  }
  const id = outer === null ? key : outer.key
  if (outer !== null && outer.outer !== null) {
    return refuse('structure', slot, 'a container inside a field')
  }
  if (id === null || !isElementId(id)) return refuse('key', slot, 'not an element id')
  if (outer === null) return { root, key, field: undefined, rule: undefined }
  const rule = keyRule(root, key)
  if (rule === undefined) return refuse('key', slot, 'no such field')
  return { root, key: id, field: key, rule }
}

/** What lives at a place must be what the layout says: a container, or one value that the field takes. */
function checkContent(given: Given, slot: Slot, { rule }: Place): void {
  if (rule === undefined) {
    if (given.content !== 'map') refuse('content', slot, 'not a map')
    return
  }
  if (given.content !== 'values' || given.length !== 1) {
    refuse('content', slot, 'not one JSON value')
  }
  if (!rule.accepts(given.values[0])) refuse('schema', slot, 'the value does not fit its field')
}

/** A field that an entity cannot be read without goes only when another value takes its place, or with the entity. */
function checkRequired(lost: readonly Slot[], { puts, deletes }: RawUpdate): void {
  const [only, ...more] = lost
  const [put, ...others] = puts
  if (more.length === 0 && others.length === 0 && put?.slot && only && isAlive(put)) {
    if (samePlace(put.slot, only)) return
  }
  const gone = new Set<unknown>(deletes)
  const kept = new Set(
    puts.map((given) => (given.slot && isAlive(given) ? pathOf(given.slot) : '')),
  )
  for (const slot of lost) {
    const { owner } = slot
    const goes = owner instanceof Y.Item && (owner.deleted || gone.has(owner))
    if (!goes && !kept.has(pathOf(slot))) refuse('required', slot, 'a required field is deleted')
  }
}

/** A new entity comes with everything it cannot be read without. */
function checkWhole(entities: readonly Given[], puts: readonly Given[]): void {
  const fields = new Map<Slot['owner'], Set<string | null>>(
    entities.map((given) => [given, new Set()]),
  )
  for (const given of puts) {
    if (given.slot?.owner && isAlive(given)) fields.get(given.slot.owner)?.add(given.slot.key)
  }
  for (const entity of entities) {
    const { slot } = entity
    const has = fields.get(entity)
    if (slot === null || !isCollection(slot.root)) continue
    const missing = keysNeeded(slot.root).find((key) => has?.has(key) !== true)
    if (missing !== undefined) {
      const inside = { root: slot.root, outer: slot, key: missing, owner: entity }
      refuse('required', inside, 'a new element comes without a required field')
    }
  }
}

function isAlive(given: Given): boolean {
  return !given.gone && given.content !== 'deleted'
}

function touchOf(op: Touch['op'], { root, key, field }: Place): Touch {
  return field === undefined ? { op, root, key } : { op, root, key, field }
}

function refuse(code: RefusalCode, slot: Slot, reason: string): never {
  throw new Refused(code, pathOf(slot), reason)
}
