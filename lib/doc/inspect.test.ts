import { canonicalJson } from '#lib/base/canonical-json.ts'
import { blank, command } from '#tests/support/arbitrary-commands.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { uploadLimits, inspectUpdate } from './inspect.ts'
import { readModel } from './read.ts'
import { seedUpdate } from './seed.ts'
import { createModelDoc, rootOf } from './shape.ts'
import { createUndo, type Undo } from './undo.ts'
import { write } from './write.ts'

const seed = seedUpdate(blank)

/** A server's document with one element, and a client's copy whose next update is caught. */
function arranged() {
  const doc = createModelDoc()
  Y.applyUpdate(doc, seed)
  write(doc, [
    {
      type: 'add',
      in: 'stakeholders',
      id: 'a',
      value: { kind: 'organization', name: { ja: 'A社' }, members: [] },
    },
  ])
  const client = createModelDoc()
  Y.applyUpdate(client, Y.encodeStateAsUpdate(doc))
  return { doc, client }
}

/** The update a client makes by writing with Yjs directly, past our door. */
function handmade(act: (client: Y.Doc) => void): { doc: Y.Doc; update: Uint8Array } {
  const { doc, client } = arranged()
  const before = Y.encodeStateVector(client)
  const caught: Uint8Array[] = []
  client.on('update', (u: Uint8Array) => caught.push(u))
  client.transact(() => act(client))
  return { doc, update: caught[0] ?? Y.encodeStateAsUpdate(client, before) }
}

const a = (client: Y.Doc) => rootOf(client, 'stakeholders').get('a') as Y.Map<unknown>

function judged(doc: Y.Doc, update: Uint8Array) {
  const before = Y.encodeStateAsUpdate(doc)
  const roots = doc.share.size
  const answer = inspectUpdate(doc, update)
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
  expect(doc.share.size).toBe(roots)
  return 'refused' in answer ? `${answer.code} ${answer.path}` : answer.touches
}

function refusedFor(act: (client: Y.Doc) => void) {
  const { doc, update } = handmade(act)
  return judged(doc, update)
}

test('[D-9] every edit made through our door passes, live or caught up after being offline, undo and redo too', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.nat(2), fc.oneof(command, fc.constantFrom('undo', 'redo', 'sync', 'sync'))),
        { maxLength: 50 },
      ),
      (acts) => {
        const server = createModelDoc()
        Y.applyUpdate(server, seed)
        const clients = [0, 1, 2].map(() => createModelDoc())
        const undos: Undo[] = []
        for (const client of clients) {
          Y.applyUpdate(client, seed, 'net')
          undos.push(createUndo(client, undefined, 0))
        }
        const take = (update: Uint8Array) => {
          const answer = inspectUpdate(server, update)
          expect(answer).not.toHaveProperty('refused')
          const changed = new Set<string>()
          server.once('afterTransaction', (t: Y.Transaction) => {
            for (const [type, keys] of t.changed) {
              const holder = type._item
              if (holder === null)
                for (const key of keys) changed.add(`${Y.findRootTypeKey(type)}/${key}`)
              else if (holder.parent instanceof Y.AbstractType && !holder.deleted) {
                changed.add(`${Y.findRootTypeKey(holder.parent)}/${holder.parentSub}`)
              }
            }
          })
          Y.applyUpdate(server, update)
          const named = 'touches' in answer ? answer.touches.map((t) => `${t.root}/${t.key}`) : []
          expect([...changed].filter((path) => !named.includes(path))).toEqual([])
          expect(server.store.pendingStructs).toBeNull()
          expect(server.store.pendingDs).toBeNull()
        }
        for (const [who, act] of acts) {
          const client = clients[who]
          const undo = undos[who]
          if (client === undefined || undo === undefined) continue
          if (act === 'undo') undo.undo()
          else if (act === 'redo') undo.redo()
          else if (act === 'sync') {
            take(Y.encodeStateAsUpdate(client, Y.encodeStateVector(server)))
            Y.applyUpdate(client, Y.encodeStateAsUpdate(server, Y.encodeStateVector(client)), 'net')
          } else write(client, [act])
        }
        for (const client of [...clients, ...clients]) {
          take(Y.encodeStateAsUpdate(client, Y.encodeStateVector(server)))
          Y.applyUpdate(client, Y.encodeStateAsUpdate(server, Y.encodeStateVector(client)), 'net')
        }
        const models = clients.map((c) => canonicalJson(readModel(c)))
        expect(new Set([...models, canonicalJson(readModel(server))]).size).toBe(1)
      },
    ),
    { numRuns: 120, verbose: 1 },
  )
})

test('[D-10] truncated and mutated bytes are refused or harmless, and never touch the document', () => {
  const { doc, client } = arranged()
  const updates: Uint8Array[] = []
  client.on('update', (u: Uint8Array) => updates.push(u))
  write(client, [
    { type: 'set', in: 'stakeholders', id: 'a', field: 'name', value: { ja: 'エー社' } },
    { type: 'put', cell: 'places', key: 'a', value: { x: 1, y: 2 } },
  ])
  const whole = updates[0] ?? new Uint8Array()
  for (let cut = 0; cut < whole.length; cut += 1) {
    expect(typeof judged(doc, whole.slice(0, cut))).toBe('string')
  }
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      (changes) => {
        const bytes = whole.slice()
        for (const [at, byte] of changes) bytes[at] = byte
        const answer = judged(doc, bytes)
        if (typeof answer === 'string') return
        const copy = createModelDoc()
        Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
        Y.applyUpdate(copy, bytes)
        expect(copy.store.pendingStructs).toBeNull()
        expect(copy.store.pendingDs).toBeNull()
        readModel(copy)
      },
    ),
    { numRuns: 3000, verbose: 1 },
  )
})

test('[D-10] a few bytes that claim very many structs are refused at once', () => {
  const { doc } = arranged()
  const huge = [0x80, 0x8e, 0xce, 0x1c]
  expect(judged(doc, Uint8Array.from([1, ...huge, 5, 0]))).toBe('malformed ')
  expect(judged(doc, Uint8Array.from([...huge, 1, 5, 0]))).toBe('malformed ')
  expect(judged(doc, new Uint8Array())).toBe('malformed ')
  expect(judged(doc, new Uint8Array(uploadLimits.bytes + 1))).toBe('too-large ')
})

test('[D-10] structs without a beginning, of unknown parents, or that leap ahead are refused', () => {
  const { doc, client } = arranged()
  const parts: Uint8Array[] = []
  client.on('update', (u: Uint8Array) => parts.push(u))
  rootOf(client, 'places').set('a', { x: 1, y: 1 })
  rootOf(client, 'places').set('b', { x: 1, y: 1 })
  expect(judged(doc, parts[1] ?? new Uint8Array())).toMatch(/^gap/)
  const gcUnderVictim = Uint8Array.from([1, 1, 7, 0, 0, 0xc0, 0x84, 0x3d, 0])
  expect(judged(doc, gcUnderVictim)).toBe('too-large ')
  const deleteOfUnknown = Uint8Array.from([0, 1, 9, 1, 0, 1])
  expect(judged(doc, deleteOfUnknown)).toBe('missing-dependency ')
  const emptyDelete = Uint8Array.from([0, 1, 1, 1, 0, 0])
  expect(judged(doc, emptyDelete)).toBe('structure ')
})

test('[D-11] only the places of the layout can be written, under keys of its form', () => {
  expect(refusedFor((c) => c.getMap('users').set('x', 1))).toBe('unknown-root users/x')
  expect(refusedFor((c) => rootOf(c, 'states').set('__proto__', new Y.Map()))).toBe(
    'key states/__proto__',
  )
  expect(refusedFor((c) => rootOf(c, 'states').set('constructor', new Y.Map()))).toBe(
    'key states/constructor',
  )
  expect(refusedFor((c) => rootOf(c, 'states').set('toString', new Y.Map()))).toBe(
    'key states/toString',
  )
  expect(refusedFor((c) => rootOf(c, 'states').set('', new Y.Map()))).toBe('key states/')
  expect(refusedFor((c) => rootOf(c, 'states').set('\u202eabc', new Y.Map()))).toMatch(/^key/)
  expect(refusedFor((c) => rootOf(c, 'states').set('x'.repeat(1_000_000), new Y.Map()))).toMatch(
    /^key/,
  )
  expect(refusedFor((c) => a(c).set('colour', 'red'))).toBe('key stakeholders/a/colour')
  expect(refusedFor((c) => a(c).set('name/x', true))).toBe('key stakeholders/a/name/x')
  expect(refusedFor((c) => a(c).set('members', ['b']))).toBe('key stakeholders/a/members')
  expect(refusedFor((c) => rootOf(c, 'attributes').set('a|nothing', {}))).toMatch(/^key/)
  expect(refusedFor((c) => rootOf(c, 'meta').set('owner', 'me'))).toBe('key meta/owner')
  expect(refusedFor((c) => rootOf(c, 'meta').set('schema', 9))).toBe('server-only meta/schema')
  expect(refusedFor((c) => rootOf(c, 'meta').delete('schema'))).toBe('server-only meta/schema')
})

test('[D-12] what is written must fit its field', () => {
  expect(refusedFor((c) => a(c).set('name', 'A社'))).toBe('schema stakeholders/a/name')
  expect(refusedFor((c) => a(c).set('name', { ja: ' ' }))).toMatch(/^schema/)
  expect(refusedFor((c) => a(c).set('name', { ja: 'x'.repeat(201) }))).toMatch(/^schema/)
  expect(refusedFor((c) => a(c).set('description', { ja: 'x'.repeat(20_001) }))).toMatch(
    /^too-large/,
  )
  expect(refusedFor((c) => a(c).set('country', undefined))).toMatch(/^content/)
  expect(refusedFor((c) => a(c).set('members/b', 'yes'))).toMatch(/^schema/)
  expect(refusedFor((c) => a(c).set('members/no id', true))).toMatch(/^key/)
  expect(refusedFor((c) => a(c).set('deleted', 'yes'))).toMatch(/^schema/)
  expect(refusedFor((c) => a(c).set('added', -1))).toMatch(/^schema/)
  expect(refusedFor((c) => rootOf(c, 'places').set('a', { x: Number.NaN, y: 1 }))).toMatch(
    /^content/,
  )
  expect(refusedFor((c) => rootOf(c, 'places').set('a', { x: 1n, y: 1 }))).toMatch(/^content/)
  expect(refusedFor((c) => a(c).set('name', new Uint8Array(3)))).toMatch(/^content/)
  expect(refusedFor((c) => a(c).set('name', new Y.Text('A')))).toMatch(/^content/)
  expect(refusedFor((c) => a(c).set('name', new Y.Map()))).toMatch(/^content/)
  expect(refusedFor((c) => rootOf(c, 'states').set('b', new Y.Array()))).toMatch(/^content/)
  expect(refusedFor((c) => rootOf(c, 'states').set('b', new Y.Doc()))).toMatch(/^content/)
  expect(refusedFor((c) => rootOf(c, 'states').set('b', { name: 'b' }))).toMatch(/^content/)
  expect(refusedFor((c) => a(c).delete('name'))).toBe('required stakeholders/a/name')
  expect(refusedFor((c) => rootOf(c, 'meta').delete('title'))).toBe('required meta/title')
})

test('[D-12] nesting is bounded: of JSON, of containers, and lists stand nowhere', () => {
  let deep: unknown = 'x'
  for (let i = 0; i < 5000; i += 1) deep = [deep]
  expect(refusedFor((c) => a(c).set('name', deep))).toMatch(/^(too-large|malformed)/)
  expect(refusedFor((c) => rootOf(c, 'states').set('b', new Y.Map([['x', new Y.Map()]])))).toMatch(
    /^(key|content)/,
  )
  const listed = new Y.Doc()
  listed.getArray('states').push([1])
  expect(judged(arranged().doc, Y.encodeStateAsUpdate(listed))).toBe('structure states/#')
})

test('[D-13] the answer names what is touched and under which client ids', () => {
  const { doc, client } = arranged()
  const caught: Uint8Array[] = []
  client.on('update', (u: Uint8Array) => caught.push(u))
  write(client, [
    { type: 'set', in: 'stakeholders', id: 'a', field: 'country', value: 'JP' },
    { type: 'include', in: 'stakeholders', id: 'a', field: 'members', member: 'b' },
  ])
  expect(inspectUpdate(doc, caught[0] ?? new Uint8Array())).toEqual({
    touches: [
      { op: 'put', root: 'stakeholders', key: 'a', field: 'country' },
      { op: 'put', root: 'stakeholders', key: 'a', field: 'members/b' },
    ],
    clients: [client.clientID],
    named: [client.clientID],
  })
  // What is known already is named, and brings nothing.
  const known = [...Y.decodeStateVector(Y.encodeStateVector(doc)).keys()]
  const again = inspectUpdate(doc, Y.encodeStateAsUpdate(doc))
  expect(again).toEqual({
    touches: [],
    clients: [],
    named: expect.arrayContaining(known) as number[],
  })
})
