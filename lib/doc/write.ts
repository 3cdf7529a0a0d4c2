import { never } from '#lib/base/never.ts'
import { apply, isRefusal } from '#lib/model/apply.ts'
import type { Command, Refusal } from '#lib/model/commands.ts'
import type { CollectionName } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import * as Y from 'yjs'
import { person, type Origin } from './origin.ts'
import { placeOf } from './read.ts'
import { fieldsIn, memberKey, orderKey, removedKey, rootOf } from './shape.ts'
import { viewOf } from './view.ts'

type Step = readonly [command: Command, after: Model]

/**
 * Writes commands as one transaction, so that others see all of them or none (D-2). They are first applied to the plain
 * model; the first refusal is answered and nothing is written. Not to be called inside another transaction.
 */
export function write(
  doc: Y.Doc,
  commands: readonly Command[],
  origin: Origin = person,
): Refusal | null {
  const steps: Step[] = []
  let model = viewOf(doc).getSnapshot()
  for (const command of commands) {
    const after = apply(model, command)
    if (isRefusal(after)) return after
    steps.push([command, after])
    model = after
  }
  doc.transact(() => {
    for (const [command, after] of steps) put(doc, command, after)
  }, origin)
  return null
}

/** One command, already known to hold; values are taken from the model after it, where they are parsed. */
function put(doc: Y.Doc, command: Command, after: Model): void {
  switch (command.type) {
    case 'add':
      return add(doc, command.in, command.id, entityIn(after, command.in, command.id))
    case 'set': {
      const value = entityIn(after, command.in, command.id)[command.field]
      return setOrDelete(existing(doc, command.in, command.id), command.field, value)
    }
    case 'include':
      existing(doc, command.in, command.id).set(memberKey(command.field, command.member), true)
      return
    case 'exclude':
      existing(doc, command.in, command.id).delete(memberKey(command.field, command.member))
      return
    case 'remove':
      existing(doc, command.in, command.id).set(removedKey, true)
      return
    case 'put':
      rootOf(doc, command.cell).set(command.key, after[command.cell][command.key])
      return
    case 'clear':
      rootOf(doc, command.cell).delete(command.key)
      return
    case 'setMeta':
      return setOrDelete(rootOf(doc, 'meta'), command.field, after.meta[command.field])
    default:
      return never(command)
  }
}

/** Writes a whole entity. One that was removed before comes back in its old container. */
export function add(
  doc: Y.Doc,
  name: CollectionName,
  id: string,
  entity: Readonly<Record<string, unknown>>,
  place = nextPlace(doc, name),
): void {
  const root = rootOf(doc, name)
  const entries = [...keysOf(name, entity), [orderKey, place] as const]
  const held = root.get(id)
  if (!(held instanceof Y.Map)) {
    root.set(id, new Y.Map(entries))
    return
  }
  const wanted = new Set<string>(entries.map(([key]) => key))
  for (const key of held.keys()) if (!wanted.has(key)) held.delete(key)
  for (const [key, value] of entries) held.set(key, value)
}

function nextPlace(doc: Y.Doc, name: CollectionName): number {
  let last = 0
  for (const value of rootOf(doc, name).values()) last = Math.max(last, placeOf(value))
  return last + 1
}

/** An entity as keys of its container. */
function keysOf(name: CollectionName, entity: Readonly<Record<string, unknown>>) {
  const fields = fieldsIn(name)
  const keys: (readonly [string, unknown])[] = []
  for (const [field, value] of Object.entries(entity)) {
    if (value === undefined) continue
    if (fields.get(field)?.kind !== 'set') keys.push([field, value])
    else if (Array.isArray(value)) {
      for (const member of value) keys.push([memberKey(field, String(member)), true])
    }
  }
  return keys
}

function setOrDelete(map: Y.Map<unknown>, key: string, value: unknown): void {
  if (value === undefined) map.delete(key)
  else map.set(key, value)
}

function existing(doc: Y.Doc, name: CollectionName, id: string): Y.Map<unknown> {
  const held = rootOf(doc, name).get(id)
  if (held instanceof Y.Map) return held
  throw new Error(`the model shows ${name}/${id}, the document does not hold it`)
}

function entityIn(model: Model, name: CollectionName, id: string) {
  return model[name][id] as Readonly<Record<string, unknown>>
}
