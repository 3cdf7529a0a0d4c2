import { canonicalJson } from '#lib/base/canonical-json.ts'
import { apply, isRefusal } from '#lib/model/apply.ts'
import { blank, command, commands } from '#tests/support/arbitrary-commands.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { readDocument, readModel } from './read.ts'
import { seedUpdate } from './seed.ts'
import { createModelDoc, fieldsIn, orderKey, removedKey, rootOf } from './shape.ts'
import { viewOf } from './view.ts'
import { write } from './write.ts'
import { collectionNames } from '#lib/model/layout.ts'

function seeded() {
  const doc = createModelDoc()
  Y.applyUpdate(doc, seedUpdate(blank))
  return doc
}

test('[D-2] [M-1] the same commands on the plain model and on the document give the same model', () => {
  fc.assert(
    fc.property(fc.array(commands(4), { maxLength: 12 }), (batches) => {
      const doc = seeded()
      let model = blank
      for (const batch of batches) {
        let after = model
        let refused = null
        for (const one of batch) {
          const next = apply(after, one)
          if (isRefusal(next)) {
            refused = next
            break
          }
          after = next
        }
        expect(write(doc, batch)).toEqual(refused)
        if (refused === null) model = after
        expect(canonicalJson(viewOf(doc).getSnapshot())).toBe(canonicalJson(model))
      }
      const { model: read, problems } = readDocument(doc)
      expect(problems).toEqual([])
      expect(canonicalJson(read)).toBe(canonicalJson(model))
      expect(Object.keys(read.states)).toEqual(Object.keys(viewOf(doc).getSnapshot().states))
    }),
    { numRuns: 150, verbose: 1 },
  )
})

test('[D-2] commands of one write reach others as one update, and none of them when one is refused', () => {
  const doc = seeded()
  const updates: Uint8Array[] = []
  doc.on('update', (u: Uint8Array) => updates.push(u))
  const add = (id: string) => ({
    type: 'add' as const,
    in: 'stakeholders' as const,
    id,
    value: { kind: 'organization' as const, name: { ja: id }, members: [] },
  })
  expect(write(doc, [add('a'), add('b')])).toBeNull()
  expect(updates).toHaveLength(1)
  expect(write(doc, [add('c'), add('a')])).toEqual({ refused: 'exists', path: 'stakeholders/a' })
  expect(updates).toHaveLength(1)
  expect(Object.keys(readModel(doc).stakeholders)).toEqual(['a', 'b'])
})

test('[D-1] names the layout keeps for itself are no fields of an entity', () => {
  for (const name of collectionNames) {
    expect(fieldsIn(name).has(removedKey)).toBe(false)
    expect(fieldsIn(name).has(orderKey)).toBe(false)
    for (const [field, rule] of fieldsIn(name)) {
      expect(field).not.toContain('/')
      expect(rule.kind === 'value' || rule.schema.safeParse([]).success).toBe(true)
    }
  }
})

test('[D-6] a model comes back from its seed, and the same model gives the same bytes', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), (list) => {
      let model = blank
      for (const one of list) {
        const next = apply(model, one)
        if (!isRefusal(next)) model = next
      }
      const bytes = seedUpdate(model)
      const doc = createModelDoc()
      Y.applyUpdate(doc, bytes)
      expect(canonicalJson(readModel(doc))).toBe(canonicalJson(model))
      expect(Object.keys(readModel(doc).states)).toEqual(Object.keys(model.states))
      expect(seedUpdate(model)).toEqual(bytes)
    }),
    { numRuns: 60, verbose: 1 },
  )
})

test('[D-4] elements stand in the order in which they were added, on every replica and after a reload', () => {
  const doc = seeded()
  for (const id of ['z9', 'a1', 'm5']) {
    write(doc, [
      {
        type: 'add',
        in: 'stakeholders',
        id,
        value: { kind: 'organization', name: { ja: id }, members: [] },
      },
    ])
  }
  const again = createModelDoc()
  Y.applyUpdate(again, Y.encodeStateAsUpdate(doc))
  expect(Object.keys(readModel(again).stakeholders)).toEqual(['z9', 'a1', 'm5'])
  expect(Object.keys(viewOf(doc).getSnapshot().stakeholders)).toEqual(['z9', 'a1', 'm5'])
})

test('[D-3] what is unknown or not valid is left out and reported, the rest is shown', () => {
  const doc = seeded()
  write(doc, [
    {
      type: 'add',
      in: 'stakeholders',
      id: 'a',
      value: { kind: 'organization', name: { ja: 'A社' }, members: [] },
    },
  ])
  const a = rootOf(doc, 'stakeholders').get('a') as Y.Map<unknown>
  a.set('country', 'Japan')
  a.set('colour', 'red')
  a.set('members/not an id', true)
  rootOf(doc, 'stakeholders').set('__proto__', new Y.Map([['kind', 'x']]))
  rootOf(doc, 'stakeholders').set('half', new Y.Map([['kind', 'organization']]))
  rootOf(doc, 'stakeholders').set('text', 'no map')
  rootOf(doc, 'places').set('a|b', { x: 1, y: 2 })
  rootOf(doc, 'places').set('a', { x: 'left', y: 2 })
  rootOf(doc, 'meta').set('asOf', 'yesterday')
  const { model, problems } = readDocument(doc)
  expect(model.stakeholders).toEqual({
    a: { kind: 'organization', name: { ja: 'A社' }, members: [] },
  })
  expect(model.places).toEqual({})
  expect(problems.map((p) => `${p.path} ${p.problem}`).toSorted()).toEqual([
    'meta/asOf value',
    'places/a value',
    'places/a|b key',
    'stakeholders/__proto__ key',
    'stakeholders/a/colour field',
    'stakeholders/a/country value',
    'stakeholders/a/members value',
    'stakeholders/half entity',
    'stakeholders/text type',
  ])
  expect(canonicalJson(viewOf(doc).getSnapshot())).toBe(canonicalJson(model))
})
