import { expect, test } from 'vitest'
import { keptOptions } from './kept-options.ts'

const shops = { value: 'a', label: '店舗', detail: 'A社' }
const maps = { value: 'b', label: '地図', keywords: 'map' }

test('[F-146] options made anew with the same words are the objects of before, so that what is typed stays', () => {
  const before = [shops, maps]
  expect(keptOptions(before, [{ ...shops }, { ...maps }])).toBe(before)
})

test('[F-146] what changed is new, the rest and its object stays', () => {
  const before = [shops, maps]
  const next = keptOptions(before, [{ ...shops, label: '売場' }, { ...maps }])
  expect(next[0]).toEqual({ ...shops, label: '売場' })
  expect(next[1]).toBe(maps)
  expect(keptOptions(before, [{ ...maps }, { ...shops }])).toEqual([maps, shops])
  expect(keptOptions(before, [{ ...shops }])).toEqual([shops])
})
