import { expect, test } from 'vitest'
import type { Store } from '#app/_client/room/kept-store.ts'
import { readDraft, writeDraft } from './sitting-draft.ts'

function aStore(): Store {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
    key: (i) => [...kept.keys()][i] ?? null,
    get length() {
      return kept.size
    },
  }
}
const draft = { key: 'k', intent: 'conditional', reason: '暗号化の後' } as const

test('[F-205] what was chosen and written is kept by person and round until it is sent', () => {
  const store = aStore()
  writeDraft('sato', 'r1', draft, store)
  expect(readDraft('sato', 'r1', store)).toEqual(draft)
  expect(readDraft('aoki', 'r1', store)).toBeNull()
  expect(readDraft('sato', 'r2', store)).toBeNull()
  writeDraft('sato', 'r1', null, store)
  expect(readDraft('sato', 'r1', store)).toBeNull()
})

test('[F-205] what cannot be read, or stored, is no draft and breaks nothing', () => {
  const store = aStore()
  for (const text of ['', '{', '{}', '{"key":"k","intent":"burn","reason":""}']) {
    store.setItem('kept-draft:sitting:sato:r1', text)
    expect(readDraft('sato', 'r1', store)).toBeNull()
  }
  const full: Store = {
    ...aStore(),
    setItem: () => {
      throw new Error('full')
    },
  }
  expect(() => writeDraft('sato', 'r1', draft, full)).not.toThrow()
  expect(readDraft('sato', 'r1', null)).toBeNull()
})
