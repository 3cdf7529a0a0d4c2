import { afterEach, expect, test, vi } from 'vitest'
import { clock } from './use-minute.ts'

afterEach(() => vi.useRealTimers())

test('[F-86] however many tell how long ago something was, there is one timer, and none when nobody does', () => {
  vi.useFakeTimers({ now: new Date('2026-11-30T00:00:00Z') })
  const told = [0, 0, 0]
  const ends = told.map((_, i) => clock.subscribe(() => (told[i] = (told[i] ?? 0) + 1)))
  expect(vi.getTimerCount()).toBe(1)
  const first = clock.current()
  vi.advanceTimersByTime(30_000)
  expect(told).toEqual([1, 1, 1])
  expect(clock.current().getTime() - first.getTime()).toBe(30_000)
  for (const end of ends) end()
  expect(vi.getTimerCount()).toBe(0)
})
