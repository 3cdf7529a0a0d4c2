import type { ChangedPlace } from '#lib/model/difference-place.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { memoryStorage } from '#tests/support/memory-storage.ts'
import { countKept, forgetKeptEdits, keptEditsOf } from './kept-in-window.ts'
import { draftPrefix, forgetWhenSignedOut } from './kept-store.ts'

const mori = { userId: 'mori', modelId: 'm' }
const when = { at: '2026-11-25T01:00:00.000Z', code: 'stewarded' }
const named = (key: string, ja = '新'): ChangedPlace => ({
  root: 'stakeholders',
  key,
  field: 'name',
  before: { ja: '旧' },
  after: { ja },
})

/** A window of its own, with a store of its own. */
function opened() {
  const window = Object.assign(new EventTarget(), {
    sessionStorage: memoryStorage(),
    localStorage: memoryStorage(),
  })
  vi.stubGlobal('window', window)
  return window
}

const told = (key: string, newValue: string | null) =>
  Object.assign(new Event('storage'), { key, newValue })

let tab: ReturnType<typeof opened>
beforeEach(() => {
  tab = opened()
})
afterEach(() => {
  forgetKeptEdits()
  vi.unstubAllGlobals()
})

test('[F-11] what is refused after its screen was left is found by the next one', () => {
  const left = keptEditsOf(mori)
  const next = keptEditsOf(mori)
  left.keep([named('a')], when)
  expect(next.edits.get()?.places).toEqual([named('a')])
  next.settle([named('a')])
  left.keep([named('b')], when)
  expect(next.edits.get()?.places).toEqual([named('b')])
  expect(keptEditsOf({ ...mori, modelId: 'n' }).edits.get()).toBeNull()
})

test('[F-11] nothing of somebody who was signed in before is stored in this window, not even later', () => {
  const earlier = keptEditsOf(mori)
  earlier.keep([named('a')], when)
  expect(keptEditsOf({ ...mori, userId: 'suzuki' }).edits.get()).toBeNull()
  earlier.keep([named('b')], when)
  expect(tab.sessionStorage.length).toBe(0)
  expect(keptEditsOf(mori).edits.get()).toBeNull()
})

test('[F-11] before signing out all that is kept is counted: on a screen only, and stored by a page before', () => {
  expect(countKept()).toBe(0)
  keptEditsOf(mori).keep([named('a'), named('b')], when)
  keptEditsOf({ ...mori, modelId: 'n' }).keep([named('c', '長'.repeat(1_000_000))], when)
  const text = JSON.stringify({ ...when, places: [named('d')] })
  tab.sessionStorage.setItem('kept-edits:mori:o', text)
  tab.sessionStorage.setItem('kept-edits:mori:p', '{')
  expect(countKept()).toBe(4)
  forgetKeptEdits()
  expect(countKept()).toBe(0)
  expect(tab.sessionStorage.length).toBe(0)
})

test('[F-11] signing out takes what other windows stored; there it is on the screen only, also what comes later', () => {
  const stop = forgetWhenSignedOut()
  const kept = keptEditsOf(mori)
  kept.keep([named('a')], when)
  tab.dispatchEvent(told('another', '1'))
  expect(kept.isStored.get()).toBe(true)
  tab.sessionStorage.setItem('kept-edits:mori:o', '{}')
  tab.dispatchEvent(told('kept-edits-end', '1'))
  expect(tab.sessionStorage.length).toBe(0)
  kept.keep([named('b')], when)
  expect(kept.edits.get()?.places).toEqual([named('a'), named('b')])
  expect(kept.isStored.get()).toBe(false)
  expect(tab.sessionStorage.length).toBe(0)
  stop()
})

test('[F-11] the other windows are told of signing out, and nothing of it stays', () => {
  const set = vi.spyOn(tab.localStorage, 'setItem')
  forgetKeptEdits()
  expect(set.mock.calls).toEqual([['kept-edits-end', '1']])
  expect(tab.localStorage.length).toBe(0)
})

test('[F-205] what was begun in a tab goes with signing out, in this window and in others', () => {
  const name = `${draftPrefix}sitting:mori:round`
  tab.sessionStorage.setItem(name, '{}')
  tab.sessionStorage.setItem('grid', '{}')
  forgetKeptEdits()
  expect(tab.sessionStorage.getItem(name)).toBeNull()
  tab.sessionStorage.setItem(name, '{}')
  const stop = forgetWhenSignedOut()
  tab.dispatchEvent(told('kept-edits-end', '1'))
  stop()
  expect(tab.sessionStorage.getItem(name)).toBeNull()
  expect(tab.sessionStorage.getItem('grid')).toBe('{}')
})
