import { canonicalJson } from '#lib/base/canonical-json.ts'
import { blank, command } from '#tests/support/arbitrary-commands.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readDocument, readModel } from './read.ts'
import { seedUpdate } from './seed.ts'
import { createModelDoc, rootOf } from './shape.ts'
import { viewOf } from './view.ts'
import { write } from './write.ts'

function withTwo() {
  const doc = createModelDoc()
  Y.applyUpdate(doc, seedUpdate(blank))
  for (const id of ['a', 'b']) {
    write(doc, [
      {
        type: 'add',
        in: 'stakeholders',
        id,
        value: { kind: 'organization', name: { ja: id }, members: [] },
      },
    ])
  }
  return doc
}

test('[D-5] an entity that was not touched keeps its identity', () => {
  const doc = withTwo()
  const before = viewOf(doc).getSnapshot()
  write(doc, [{ type: 'set', in: 'stakeholders', id: 'a', field: 'name', value: { ja: 'Ａ社' } }])
  const after = viewOf(doc).getSnapshot()
  expect(after.stakeholders['a']).not.toBe(before.stakeholders['a'])
  expect(after.stakeholders['b']).toBe(before.stakeholders['b'])
  expect(after.states).toBe(before.states)
  expect(viewOf(doc).getSnapshot()).toBe(after)
})

test('[M-65] [D-5] a document from before there were dismissed suggestions opens, and takes one', () => {
  const doc = withTwo()
  expect(doc.share.has('suggestions') && rootOf(doc, 'suggestions').size).toBeFalsy()
  expect(viewOf(doc).getSnapshot().suggestions).toEqual({})
  const nothing = { aspects: [], inputs: [], outputs: [], actors: [], purposes: [], systems: [] }
  const cell = { notApplicable: { ja: 'クラウドを使わない' } }
  write(doc, [
    { type: 'add', in: 'events', id: 'e', value: { kind: 'store', ...nothing, inScope: true } },
    { type: 'put', cell: 'suggestions', key: 'e|S-C2', value: cell },
  ])
  expect(viewOf(doc).getSnapshot().suggestions).toEqual({ 'e|S-C2': cell })
  write(doc, [{ type: 'clear', cell: 'suggestions', key: 'e|S-C2' }])
  expect(readDocument(doc)).toMatchObject({ model: { suggestions: {} }, problems: [] })
})

test('[D-5] writing what already stands there changes no identity', () => {
  const doc = withTwo()
  const before = viewOf(doc).getSnapshot()
  write(doc, [{ type: 'set', in: 'stakeholders', id: 'a', field: 'name', value: { ja: 'a' } }])
  expect(viewOf(doc).getSnapshot()).toBe(before)
})

test('[D-5] subscribers are told once a transaction, also of changes from elsewhere', () => {
  const doc = withTwo()
  const other = createModelDoc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  let told = 0
  const stop = viewOf(other).subscribe(() => {
    told += 1
  })
  write(doc, [
    { type: 'set', in: 'stakeholders', id: 'a', field: 'name', value: { ja: 'x' } },
    { type: 'set', in: 'stakeholders', id: 'b', field: 'name', value: { ja: 'y' } },
  ])
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  expect(told).toBe(1)
  expect(viewOf(other).getSnapshot().stakeholders['b']?.name.ja).toBe('y')
  stop()
  rootOf(doc, 'places').set('a', { x: 1, y: 1 })
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  expect(told).toBe(1)
})

test('[D-5] [D-7] replicas that hear of changes late and in another order converge to one model', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 4 }),
      fc.array(fc.tuple(fc.nat(3), command, fc.nat(5)), { maxLength: 60 }),
      fc.infiniteStream(fc.nat(1000)),
      (n, acts, dice) => {
        const roll = (sides: number) => Number(dice.next().value) % sides
        const seed = seedUpdate(blank)
        const docs = Array.from({ length: n }, () => createModelDoc())
        const mail: Uint8Array[][] = docs.map(() => [])
        for (const [i, doc] of docs.entries()) {
          Y.applyUpdate(doc, seed, 'net')
          viewOf(doc)
          doc.on('update', (u: Uint8Array, origin: unknown) => {
            if (origin === 'net') return
            for (const [j, box] of mail.entries()) if (j !== i) box.push(u)
          })
        }
        const deliver = (i: number) => {
          const box = mail[i]
          const doc = docs[i]
          if (box === undefined || doc === undefined || box.length === 0) return
          for (const u of box.splice(roll(box.length), 1)) Y.applyUpdate(doc, u, 'net')
        }
        for (const [who, act, deliveries] of acts) {
          const doc = docs[who % n]
          if (doc !== undefined) write(doc, [act])
          for (let d = 0; d < deliveries; d += 1) deliver(roll(n))
        }
        for (const i of docs.keys()) while ((mail[i]?.length ?? 0) > 0) deliver(i)
        const models = docs.map((doc) => canonicalJson(readModel(doc)))
        expect(new Set(models).size).toBe(1)
        for (const doc of docs) {
          expect(canonicalJson(viewOf(doc).getSnapshot())).toBe(models[0])
          expect(Object.keys(viewOf(doc).getSnapshot().states)).toEqual(
            Object.keys(readModel(doc).states),
          )
          expect(viewOf(doc).problems()).toEqual(readDocument(doc).problems)
        }
      },
    ),
    { numRuns: 100, verbose: 1 },
  )
})
