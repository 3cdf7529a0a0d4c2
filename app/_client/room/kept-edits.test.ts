import type { ChangedPlace } from '#lib/model/difference-place.ts'
import { memoryStorage as store } from '#tests/support/memory-storage.ts'
import { expect, test } from 'vitest'
import { KeptEdits } from './kept-edits.ts'

const mori = { userId: 'mori', modelId: 'm' }
const when = { at: '2026-11-25T01:00:00.000Z', code: 'stewarded' }

const named = (key: string, ja: string): ChangedPlace => ({
  root: 'stakeholders',
  key,
  field: 'name',
  before: { ja: '旧' },
  after: { ja },
})

test('[F-11] refused edits are there again after a reload, of this person in this model only', () => {
  const tab = store()
  new KeptEdits(tab, mori).keep([named('a', '新')], when)
  expect(new KeptEdits(tab, mori).edits.get()).toEqual({ ...when, places: [named('a', '新')] })
  expect(new KeptEdits(tab, { ...mori, modelId: 'n' }).edits.get()).toBeNull()
  expect(new KeptEdits(tab, { ...mori, userId: 'suzuki' }).edits.get()).toBeNull()
})

test('[F-11] nothing of them stays in a tab that somebody else signs in to', () => {
  const tab = store()
  new KeptEdits(tab, mori).keep([named('a', '新')], when)
  new KeptEdits(tab, { ...mori, userId: 'suzuki' }).drop()
  expect(tab.held.size).toBe(0)
})

test('[F-11] they go when they are made again, proposed or dropped; what is left says why', () => {
  const tab = store()
  const kept = new KeptEdits(tab, mori)
  kept.keep([named('a', '新'), named('b', '新')], when)
  kept.settle([named('a', '新'), named('b', '新')], [{ ...named('b', '新'), left: 'changed' }])
  expect(new KeptEdits(tab, mori).edits.get()?.places).toEqual([
    { ...named('b', '新'), left: 'changed' },
  ])
  kept.settle([named('b', '新')])
  expect(tab.held.size).toBe(0)
  kept.keep([named('a', '新')], when)
  kept.drop()
  expect(kept.edits.get()).toBeNull()
  expect(tab.held.size).toBe(0)
})

test('[F-11] of a place that is refused twice the later edit is kept', () => {
  const kept = new KeptEdits(store(), mori)
  kept.keep([named('a', '一'), named('b', '二')], when)
  kept.keep([named('a', '三')], when)
  expect(kept.edits.get()?.places).toEqual([named('b', '二'), named('a', '三')])
})

test('[F-11] too much for the store is kept on the screen only, and said to be', () => {
  const tab = store()
  const kept = new KeptEdits(tab, mori)
  kept.keep([named('a', '長'.repeat(1_000_000))], when)
  expect(kept.edits.get()?.places).toHaveLength(1)
  expect(kept.isStored.get()).toBe(false)
  expect(tab.held.size).toBe(0)
  for (const none of [null, store(10)]) {
    const other = new KeptEdits(none, mori)
    other.keep([named('a', '新')], when)
    expect(other.edits.get()?.places).toHaveLength(1)
    expect(other.isStored.get()).toBe(false)
  }
})

test('[F-11] what stands in the store and is no such edit is left alone', () => {
  const tab = store()
  for (const text of ['{', '{}', '{"at":"","code":"","places":[{"root":"toString"}]}']) {
    tab.setItem('kept-edits:mori:m', text)
    expect(new KeptEdits(tab, mori).edits.get()).toBeNull()
  }
})

test('[F-11] of a model one may not open any more nothing stays in the store', () => {
  const tab = store()
  const kept = new KeptEdits(tab, mori)
  kept.keep([named('a', '新')], when)
  kept.dropStored()
  expect(tab.held.size).toBe(0)
})
