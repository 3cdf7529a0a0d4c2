import { seedUpdate } from '#lib/doc/seed.ts'
import { createModelDoc, rootOf } from '#lib/doc/shape.ts'
import { write } from '#lib/doc/write.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import * as Y from 'yjs'
import { handmade, json, type HandStruct, type Id } from './handmade.ts'

/** Name, the code with which it is refused (null: taken, without harm), and the bytes. */
export type Bomb = readonly [name: string, code: string | null, update: Uint8Array]

/** Somebody's client id in {@link target}, and two that nobody has used. */
export const victim = 77
export const own = 4711
export const other = 4712
export const versions = 2000

/** The document the bombs are for, and ids of structs in it. */
export interface Target {
  readonly doc: Y.Doc
  /** the organisation `a`, its name, and where it is drawn */
  readonly a: Id
  readonly name: Id
  readonly place: Id
  /** the first of {@link versions} that were drawn for `busy`, one after the other */
  readonly busy: Id
  /** something inside a container that is gone, and what comes next of the victim */
  readonly gone: Id
  readonly next: number
}

/** A document with an organisation of the victim, where it is drawn, and one that is gone. */
export function target(): Target {
  const doc = createModelDoc()
  Y.applyUpdate(doc, seedUpdate(blank))
  doc.clientID = victim
  const name = (ja: string) => ({ kind: 'organization' as const, name: { ja }, members: [] })
  write(doc, [
    { type: 'add', in: 'stakeholders', id: 'a', value: name('A社') },
    { type: 'put', cell: 'places', key: 'a', value: { x: 1, y: 1 } },
    { type: 'add', in: 'stakeholders', id: 'gone', value: name('B社') },
  ])
  const busy: Id = [victim, Y.getState(doc.store, victim)]
  for (let i = 0; i < versions; i += 1) rootOf(doc, 'places').set('busy', { x: i, y: 0 })
  const organisations = rootOf(doc, 'stakeholders')
  const gone = idOf(organisations.get('gone') as Y.Map<unknown>, 'added')
  organisations.delete('gone')
  doc.clientID = 78
  return {
    doc,
    a: idOf(organisations, 'a'),
    name: idOf(organisations.get('a') as Y.Map<unknown>, 'name'),
    place: idOf(rootOf(doc, 'places'), 'a'),
    busy,
    gone,
    next: Y.getState(doc.store, victim),
  }
}

/** The place of an element, put by hand. */
export function spot(key: string): HandStruct {
  return { parent: 'places', key, content: json({ x: 1, y: 1 }) }
}

/** An update of one new client. */
export function update(structs: readonly HandStruct[]): Uint8Array {
  return handmade([{ client: own, clock: 0, structs }])
}

export function one(...structs: readonly HandStruct[]): Uint8Array {
  return update(structs)
}

/** An update that puts this into the place of `a`. */
export function cell(content: HandStruct['content']): Uint8Array {
  return one({ parent: 'places', key: 'a', content })
}

export function many<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i))
}

function idOf(parent: Y.Map<unknown>, key: string): Id {
  const items = [...(parent.doc?.store.clients.values() ?? [])].flat()
  const item = items.find((i) => i instanceof Y.Item && i.parent === parent && i.parentSub === key)
  if (item === undefined) throw new Error(key)
  return [item.id.client, item.id.clock]
}
