import { expect, test, vi } from 'vitest'
import { letGo } from './let-go.ts'
import { Observable } from './observable.ts'
import type { SaveState } from './save-state.ts'

test('[F-5] a replica with nothing unsent ends at once', () => {
  const end = vi.fn<() => void>()
  letGo(new Observable<SaveState>({ state: 'saved', pending: 0 }), end)
  expect(end).toHaveBeenCalledTimes(1)
})

test('[F-5] a replica with unsent edits ends with the last confirmation, also after being offline', () => {
  const save = new Observable<SaveState>({ state: 'offline', pending: 2 })
  const end = vi.fn<() => void>()
  letGo(save, end)
  save.set({ state: 'saving', pending: 1 })
  expect(end).not.toHaveBeenCalled()
  save.set({ state: 'saved', pending: 0 })
  save.set({ state: 'offline', pending: 0 })
  expect(end).toHaveBeenCalledTimes(1)
})

test('[F-5] what the server refuses is not waited for', () => {
  const save = new Observable<SaveState>({ state: 'saving', pending: 1 })
  const end = vi.fn<() => void>()
  letGo(save, end)
  save.set({ state: 'refused', pending: 1 })
  expect(end).toHaveBeenCalledTimes(1)
})
