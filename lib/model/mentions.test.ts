import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { blank, commands } from '#tests/support/arbitrary-commands.ts'
import { elderlySupport } from '../catalog/use-cases/elderly-support.ts'
import { removeElements } from './actions/remove.ts'
import { apply, applyAll, isRefusal } from './apply.ts'
import type { Command } from './commands.ts'
import { differenceOf } from './difference.ts'
import type { ChangedPlace } from './difference-place.ts'
import { collectionOf } from './elements.ts'
import { mentionsOf } from './mentions.ts'
import type { Model } from './model.ts'

const place = (of: Partial<ChangedPlace>): ChangedPlace => ({
  root: 'states',
  key: 's',
  field: null,
  before: null,
  after: null,
  ...of,
})

test('[M-24] a change mentions what its values refer to, before and after, and no other text', () => {
  expect(mentionsOf(place({ field: 'holder', before: 'A', after: 'B' }))).toEqual(['A', 'B'])
  expect(mentionsOf(place({ field: 'name', before: { ja: 'A' } }))).toEqual([])
  expect(mentionsOf(place({ field: 'copies', before: 'none', after: 'backup' }))).toEqual([])
  expect(mentionsOf(place({ field: 'kindIds', after: 'kind' }))).toEqual([])
  const whole = { asset: 'd', holder: 'A', name: { ja: 'B' }, copies: 'none', kindIds: ['kind'] }
  expect(mentionsOf(place({ before: whole }))).toEqual(['d', 'A'])
})

test('[M-24] one member of a set, or all of it, and what lies deep inside a field', () => {
  const inputs = { root: 'events', key: 'e', field: 'inputs' } as const
  expect(mentionsOf(place({ ...inputs, before: 's1' }))).toEqual(['s1'])
  expect(mentionsOf(place({ ...inputs, before: ['s1'], after: ['s1', 's2'] }))).toEqual([
    's1',
    's2',
  ])
  const transfer = { party: { from: ['A'], to: ['B'] } }
  expect(
    mentionsOf(place({ root: 'events', key: 'e', field: 'transfer', after: transfer })),
  ).toEqual(['A', 'B'])
})

test('[M-24] a cell mentions the elements of its key and of its value; the facts of the model and unknown places none', () => {
  const cell = { status: 'concrete', basis: 'fact', value: { key: 'controller', controller: 'A' } }
  expect(mentionsOf(place({ root: 'attributes', key: 's|controller|kind', after: cell }))).toEqual([
    's',
    'A',
  ])
  expect(mentionsOf(place({ root: 'places', key: 'e', after: { x: 1, y: 2 } }))).toEqual(['e'])
  expect(mentionsOf(place({ root: 'meta', key: 'title', after: { ja: 'A' } }))).toEqual([])
  expect(mentionsOf({ ...place({ after: 'A' }), root: 'toString' })).toEqual([])
})

function made(model: Model, list: readonly Command[]): Model {
  const after = applyAll(model, list)
  if (isRefusal(after)) throw new Error(JSON.stringify(after))
  return after
}

test('[M-24] when an element is deleted, all that is taken out elsewhere with it mentions it', () => {
  for (const id of [
    ...Object.keys(elderlySupport.stakeholders),
    ...Object.keys(elderlySupport.bas),
  ]) {
    const after = made(elderlySupport, removeElements(elderlySupport, [id]))
    const elsewhere = differenceOf(elderlySupport, after).filter(
      ({ field, key }) => field !== null && key !== id,
    )
    for (const change of elsewhere) {
      const gone = mentionsOf(change).filter((one) => collectionOf(after, one) === undefined)
      expect(gone).not.toEqual([])
    }
  }
})

test('[M-24] whatever changes, it never fails', () => {
  const after = (model: Model, list: readonly Command[]) =>
    list.reduce((now, command) => {
      const next = apply(now, command)
      return isRefusal(next) ? now : next
    }, model)
  fc.assert(
    fc.property(commands(20), commands(20), (left, right) => {
      const before = after(blank, left)
      for (const change of differenceOf(before, after(before, right))) {
        expect(mentionsOf(change).every((id) => typeof id === 'string')).toBe(true)
      }
    }),
  )
})
