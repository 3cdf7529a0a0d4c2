import { canonicalJson, type Json } from '#lib/base/canonical-json.ts'
import type { Command } from '#lib/model/commands.ts'
import { isOpenToAll, isSetField, type CollectionName } from '#lib/model/layout.ts'
import { blank, command } from '#tests/support/arbitrary-commands.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  changesSince,
  createdElements,
  elementOf,
  readPlaces,
  type DocChange,
  type Place,
} from './changes.ts'
import { inspectUpdate } from './inspect.ts'
import { readModel } from './read.ts'
import { seedUpdate } from './seed.ts'
import { createModelDoc, rootNames, rootOf } from './shape.ts'
import { createUndo } from './undo.ts'
import { write } from './write.ts'

const seed = seedUpdate(blank)

/** Takes an update as the room does and tells what it changed. */
function take(doc: Y.Doc, update: Uint8Array): DocChange[] {
  const seen = inspectUpdate(doc, update)
  if ('refused' in seen) throw new Error(`${seen.code} ${seen.path}`)
  const before = readPlaces(doc, seen.touches)
  Y.applyUpdate(doc, update)
  return changesSince(doc, before)
}

type Loose = Record<string, Record<string, Json>>

/** The content of a model after a change, from the change alone. */
function folded(model: Loose, { root, key, field, op, before, after }: DocChange): void {
  const of = (model[root] ??= {})
  if (field === null) {
    if (op === 'put') of[key] = after
    else delete of[key]
    return
  }
  const entity = { ...(of[key] as Record<string, Json>) }
  if (isSetField(root as CollectionName, field)) {
    const members = new Set(entity[field] as string[])
    if (op === 'put') members.add(after as string)
    else members.delete(before as string)
    entity[field] = [...members].toSorted()
  } else if (op === 'put') entity[field] = after
  else delete entity[field]
  of[key] = entity
}

const plain = (doc: Y.Doc) => canonicalJson(readModel(doc))

function arranged() {
  const doc = createModelDoc()
  Y.applyUpdate(doc, seed)
  const client = createModelDoc()
  Y.applyUpdate(client, seed)
  let last = new Uint8Array()
  client.on('update', (u: Uint8Array) => {
    last = u.slice()
  })
  const told = (commands: readonly Command[]) => {
    expect(write(client, commands)).toBeNull()
    return take(doc, last)
  }
  return { doc, client, told, last: () => last }
}

const company = { kind: 'organization' as const, name: { ja: 'A社' }, members: ['c', 'b'] }

test('[D-15] a new element is one change, a field, a member and a cell one each, a removal the whole', () => {
  const { told } = arranged()
  const element = 'stakeholders/a'
  const at = { root: 'stakeholders', key: 'a', element }
  const whole = { ...company, members: ['b', 'c'] }
  expect(told([{ type: 'add', in: 'stakeholders', id: 'a', value: company }])).toEqual([
    { ...at, field: null, op: 'put', before: null, after: whole },
  ])
  const set = { type: 'set', in: 'stakeholders', id: 'a' } as const
  expect(
    told([
      { ...set, field: 'name', value: { ja: 'B社' } },
      { ...set, field: 'country', value: 'JP' },
      { type: 'include', in: 'stakeholders', id: 'a', field: 'members', member: 'd' },
      { type: 'exclude', in: 'stakeholders', id: 'a', field: 'members', member: 'b' },
      { type: 'put', cell: 'places', key: 'a', value: { x: 1, y: 2 } },
    ]),
  ).toEqual([
    { ...at, field: 'name', op: 'put', before: { ja: 'A社' }, after: { ja: 'B社' } },
    { ...at, field: 'country', op: 'put', before: null, after: 'JP' },
    { ...at, field: 'members', op: 'put', before: null, after: 'd' },
    { ...at, field: 'members', op: 'del', before: 'b', after: null },
    { ...at, root: 'places', field: null, op: 'put', before: null, after: { x: 1, y: 2 } },
  ])
  expect(told([{ ...set, field: 'country', value: undefined }])).toEqual([
    { ...at, field: 'country', op: 'del', before: 'JP', after: null },
  ])
  const last = { kind: 'organization', name: { ja: 'B社' }, members: ['c', 'd'] }
  expect(told([{ type: 'remove', in: 'stakeholders', id: 'a' }])).toEqual([
    { ...at, field: null, op: 'del', before: last, after: null },
  ])
  const back = told([{ type: 'add', in: 'stakeholders', id: 'a', value: company }])
  expect(back).toEqual([{ ...at, field: null, op: 'put', before: null, after: whole }])
  expect(createdElements(back)).toEqual([element])
})

test('[D-15] a put that another one overrules, and one of the same value, are no change', () => {
  const { doc, client, last } = arranged()
  const other = createModelDoc()
  Y.applyUpdate(other, seed)
  client.clientID = 10
  other.clientID = 20
  rootOf(client, 'places').set('a', { x: 1, y: 1 })
  const early = last()
  rootOf(other, 'places').set('a', { x: 2, y: 2 })
  expect(take(doc, Y.encodeStateAsUpdate(other, Y.encodeStateVector(doc)))).toHaveLength(1)
  expect(take(doc, early)).toEqual([])
  Y.applyUpdate(client, Y.encodeStateAsUpdate(other))
  rootOf(client, 'places').set('a', { y: 2, x: 2 })
  expect(take(doc, last())).toEqual([])
})

test('[D-15] the changes of any history, one after the other, make the content of the model', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.nat(2), fc.oneof(command, fc.constantFrom('undo', 'redo', 'sync', 'sync'))),
        { maxLength: 60 },
      ),
      (acts) => {
        const server = createModelDoc()
        const content: Loose = JSON.parse(plain(server)) as Loose
        const told = (update: Uint8Array) => {
          for (const one of take(server, update)) folded(content, one)
          expect(canonicalJson(content)).toBe(plain(server))
        }
        Y.applyUpdate(server, seed)
        Object.assign(content, JSON.parse(plain(server)))
        const clients = [0, 1, 2].map(() => createModelDoc())
        const undos = clients.map((client) => {
          Y.applyUpdate(client, seed, 'net')
          return createUndo(client, undefined, 0)
        })
        const sync = (client: Y.Doc) => {
          told(Y.encodeStateAsUpdate(client, Y.encodeStateVector(server)))
          Y.applyUpdate(client, Y.encodeStateAsUpdate(server, Y.encodeStateVector(client)), 'net')
        }
        for (const [who, act] of acts) {
          const client = clients[who]
          if (client === undefined) continue
          if (act === 'undo') undos[who]?.undo()
          else if (act === 'redo') undos[who]?.redo()
          else if (act === 'sync') sync(client)
          else write(client, [act])
        }
        clients.forEach(sync)
      },
    ),
    { numRuns: 150, verbose: 1 },
  )
})

test('[D-16] a place belongs to one element, a cell to the one its key names first; the picture is open to all', () => {
  const doc = createModelDoc()
  write(doc, [{ type: 'add', in: 'stakeholders', id: 'a', value: company }])
  const of = (root: Place['root'], key: string) => elementOf({ root, key }, doc)
  expect(of('events', 'e')).toBe('events/e')
  expect(of('attributes', 's|purpose|k')).toBe('states/s')
  expect(of('demands', 'b|purpose')).toBe('bas/b')
  expect(of('coverage', 'e|law')).toBe('events/e')
  expect(of('suggestions', 'e|G-C1')).toBe('events/e')
  expect(of('places', 'a')).toBe('stakeholders/a')
  expect(of('places', 'gone')).toBe('places/gone')
  expect(of('meta', 'title')).toBe('meta')
  expect(rootNames.filter(isOpenToAll)).toEqual(['places'])
})
