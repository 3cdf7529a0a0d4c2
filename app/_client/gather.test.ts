import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { gather } from './gather.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('[F-13] news that come together are handed over once, each kind once, and the next ones anew', () => {
  const got: string[][] = []
  const { add } = gather<string>(200, (all) => got.push([...all]))
  for (let i = 0; i < 30; i += 1) add('model')
  add('workspace')
  expect(got).toEqual([])
  vi.advanceTimersByTime(200)
  expect(got).toEqual([['model', 'workspace']])
  vi.advanceTimersByTime(1000)
  add('model')
  vi.advanceTimersByTime(200)
  expect(got).toEqual([['model', 'workspace'], ['model']])
})

test('[F-13] what was gathered by a screen that is gone is not handed over', () => {
  const got: unknown[] = []
  const { add, stop } = gather<string>(200, (all) => got.push(all))
  add('model')
  stop()
  vi.advanceTimersByTime(1000)
  expect(got).toEqual([])
})

test('[F-280] news without a pause wait for what the first of them began, and are then handed over once', async () => {
  const got: string[][] = []
  const ends: (() => void)[] = []
  const { add } = gather<string>(200, (all) => {
    got.push([...all])
    return new Promise<void>((resolve) => ends.push(resolve))
  })
  for (let i = 0; i < 50; i += 1) {
    add('model')
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(got).toEqual([['model']])
  ends[0]?.()
  await vi.advanceTimersByTimeAsync(200)
  expect(got).toEqual([['model'], ['model']])
  ends[1]?.()
  await vi.advanceTimersByTimeAsync(1000)
  expect(got).toHaveLength(2)
})

test('[F-280] what failed is over too', async () => {
  const got: string[][] = []
  const { add } = gather<string>(200, async (all) => {
    got.push([...all])
    throw new Error('down')
  })
  add('model')
  await vi.advanceTimersByTimeAsync(200)
  add('workspace')
  await vi.advanceTimersByTimeAsync(200)
  expect(got).toEqual([['model'], ['workspace']])
})
