import { isElementId } from '#lib/model/id.ts'
import * as Y from 'yjs'
import type { Given } from './inspect-bytes.ts'
import { endsAlive } from './inspect-chain.ts'
import { standingAt } from './inspect-crowd.ts'
import { Refused, type RefusalCode } from './inspect-refused.ts'
import { pathOf, slotOfKnown, type Slot } from './inspect-slot.ts'
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
export function judge(doc: Y.Doc, raw: RawUpdate, byServer: boolean): Touch[] {
  const touches: Touch[] = []
  const entities: Given[] = []
  const endangered: Slot[] = []
  for (const given of raw.puts) {
    if (given.slot === null) continue
    const place = placeOf(given.slot, byServer)
    const alive = isAlive(given)
    if (alive) checkContent(given, given.slot, place)
    if (alive && place.rule === undefined) entities.push(given)
    if (!alive && place.rule?.required === true) endangered.push(given.slot)
    touches.push(touchOf(alive ? 'put' : 'del', place))
  }
  for (const item of raw.deletes) {
    const slot = slotOfKnown(item)
    if (slot === null) continue
    const place = placeOf(slot, byServer)
    if (place.rule?.required === true && !isReplaced(item, raw)) endangered.push(slot)
    touches.push(touchOf('del', place))
  }
  if (endangered.length + entities.length > 0) checkRequired({ doc, raw, endangered, entities })
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

/** The usual edit: one value comes right behind the one that goes. */
function isReplaced(item: Y.Item, { puts: [put, ...more] }: RawUpdate): boolean {
  return (
    put !== undefined &&
    more.length === 0 &&
    isAlive(put) &&
    item.right === null &&
    put.originClient === item.id.client &&
    put.originClock === item.id.clock + item.length - 1
  )
}

/**
 * A new entity comes with everything it cannot be read without, and such a value goes only when another one takes its place,
 * or with the entity. Counted is what stands there in the end, not what was sent: an item may come too late.
 */
function checkRequired({ doc, raw, endangered, entities }: Required): void {
  const deleted = new Set<unknown>(raw.deletes)
  const standing = {
    isGone: (item: Y.Item) => deleted.has(item),
    stateOf: (client: number) => Y.getState(doc.store, client),
  }
  const puts = byPlace(raw.puts)
  const stays = (slot: Slot) => {
    const here = puts.get(slot.owner ?? slot.root)?.get(slot.key) ?? []
    return endsAlive({ ...standing, last: standingAt(doc, slot) }, here)
  }
  for (const slot of endangered) {
    const { owner } = slot
    const goes =
      owner instanceof Y.Item
        ? owner.deleted || deleted.has(owner)
        : owner !== null && !isAlive(owner)
    if (!goes && !stays(slot)) refuse('required', slot, 'a required field is deleted')
  }
  for (const owner of entities) {
    const { slot: outer } = owner
    if (outer === null || !isCollection(outer.root)) continue
    for (const key of keysNeeded(outer.root)) {
      const slot = { root: outer.root, outer, key, owner }
      if (!stays(slot)) refuse('required', slot, 'a new element comes without a required field')
    }
  }
}

interface Required {
  readonly doc: Y.Doc
  readonly raw: RawUpdate
  /** places of required fields from which something goes */
  readonly endangered: readonly Slot[]
  /** new entities */
  readonly entities: readonly Given[]
}

function byPlace(puts: readonly Given[]) {
  const places = new Map<Slot['owner'] | string, Map<string | null, Given[]>>()
  for (const given of puts) {
    if (given.slot === null) continue
    const { owner, root, key } = given.slot
    const keys = places.get(owner ?? root) ?? new Map<string | null, Given[]>()
    places.set(owner ?? root, keys)
    const here = keys.get(key) ?? []
    keys.set(key, here)
    here.push(given)
  }
  return places
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
