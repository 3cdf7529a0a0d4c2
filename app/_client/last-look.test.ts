import { afterEach, expect, test, vi } from 'vitest'
import { memoryStorage } from '#tests/support/memory-storage.ts'
import { forgetLooks } from './last-look.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('[F-11] after signing out this browser no longer knows who looked at what', () => {
  const store = memoryStorage()
  vi.stubGlobal('localStorage', store)
  store.setItem('yoriai-looked-at/proposals/mori/m', '5')
  store.setItem('yoriai-looked-at/proposals/mori/n', '6')
  store.setItem('theme', 'dark')
  forgetLooks()
  expect([store.length, store.getItem('theme')]).toEqual([1, 'dark'])
})

test('[F-11] a browser that stores nothing has nothing to forget', () => {
  vi.stubGlobal('localStorage', undefined)
  expect(forgetLooks).not.toThrow()
})
