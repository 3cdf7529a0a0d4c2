import { expect, test } from 'vitest'
import { suggestedRows } from '#lib/catalog/risks/conditions.ts'
import { setAside } from '#lib/catalog/risks/adopt.ts'
import { adoptOwnRow } from '#lib/catalog/risks/own/adopt-own.ts'
import { refOf, type OwnRow } from '#lib/catalog/risks/own/own-row.ts'
import { ownWhenSchema } from '#lib/catalog/risks/own/own-when.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Model } from '#lib/model/model.ts'
import { pickEdit } from '#tests/derive/edits.ts'
import { largeModel } from '#tests/derive/large-model.ts'
import { Dice } from '#tests/support/dice.ts'
import { after, changed } from '#tests/support/findings-in.ts'
import { anOwnRow } from '#tests/support/own-row.ts'
import { codes, entriesAt, event, heldBy, scene } from '#tests/support/suggestion-scene.ts'
import { findingsOf } from './engine.ts'
import { SuggestionFinder } from './suggestion-finder.ts'

const openAt = (model: Model, ...rows: readonly OwnRow[]) =>
  new SuggestionFinder().ownAt(model, 'e', rows).map(({ id }) => id)
const row = anOwnRow({ events: ['store', 'process_use'] })
const other = anOwnRow({ id: '00000000-0000-4000-8000-000000000001', events: ['store'] })

test('[DR-40] an own row is suggested at events of each of its kinds where its condition holds', () => {
  expect(openAt(scene('store', []), row, other)).toEqual([row.id, other.id])
  expect(openAt(scene('process_use', []), row, other)).toEqual([row.id])
  expect(openAt(scene('dispose', []), row, other)).toEqual([])
  const aspect = changed(scene('dispose', []), 'events', 'e', { aspects: ['store'] })
  expect(openAt(aspect, row, other)).toEqual([row.id, other.id])
  const asked: OwnRow = {
    ...row,
    when: {
      is: 'all',
      of: [
        { is: 'category', oneOf: ['pd'] },
        { is: 'no', of: { is: 'fact', fact: 'ba.consent' } },
      ],
    },
  }
  expect(openAt(scene('store', [codes('pd')]), asked)).toEqual([row.id])
  expect(openAt(scene('store', [codes('related')]), asked)).toEqual([])
  expect(openAt(scene('store', [codes('pd'), heldBy('consent')]), asked)).toEqual([])
  expect(openAt(scene('store', [event({ inScope: false })]), row)).toEqual([])
})

test('[DR-40] what was added or set aside is decided, in whichever version; elsewhere it is open', () => {
  const stored = scene('store', [])
  const later = { ...row, version: 2 }
  const adopted = after(stored, ...adoptOwnRow(stored, 'e', row, { risk: 'r', measure: 'm' }))
  expect(openAt(adopted, later, other)).toEqual([other.id])
  const elsewhere = changed(adopted, 'risks', 'r', { event: 'onward' })
  expect(openAt(elsewhere, later)).toEqual([row.id])
  const aside = after(stored, ...setAside('e', refOf(row), { ja: '該当しない' }))
  expect(openAt(aside, later)).toEqual([])
  expect(
    openAt(after(aside, { type: 'clear', cell: 'suggestions', key: `e|${refOf(row)}` }), later),
  ).toEqual([row.id])
})

test('[DR-40] rows of our catalogue written as own rows are suggested where these are', () => {
  const finder = new SuggestionFinder()
  const dice = new Dice(11)
  const twins = suggestedRows.map(({ id, event: kind, when }, n) => ({
    id,
    row: anOwnRow({
      id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
      events: [kind],
      when: ownWhenSchema.parse(
        when.is === 'always' || when.is === 'all' || when.is === 'any'
          ? when
          : { is: 'all', of: [when] },
      ),
    }),
  }))
  const rows = twins.map((twin) => twin.row)
  let model = largeModel(120, dice)
  for (let n = 0; n < 40; n += 1) {
    const next = applyAll(model, pickEdit(dice).make(model, dice, n))
    if (!isRefusal(next)) model = next
    // Nothing is decided yet, so that both say all they suggest.
    const open: Model = { ...model, risks: {}, suggestions: {} }
    const id = dice.pick(Object.keys(model.events))
    const own = new Set(finder.ownAt(open, id, rows))
    const mine = twins.filter((twin) => own.has(twin.row)).map((twin) => twin.id)
    expect(mine.toSorted(), `edit ${n}`).toEqual([...finder.at(open, id)].toSorted())
  }
})

test('[DR-41] findings are of the model alone: own rows add none and settle none', () => {
  const stored = scene('store', [])
  const adopted = after(stored, ...adoptOwnRow(stored, 'e', row, { risk: 'r', measure: 'm' }))
  expect(entriesAt(adopted)).toEqual(entriesAt(stored))
  const aside = after(stored, ...setAside('e', refOf(row), { ja: '該当しない' }))
  expect(findingsOf(aside)).toEqual(findingsOf(stored))
})
