import { expect, test } from 'vitest'
import { settled } from './settled.ts'

test('[G-94] what stood there keeps its order, what has come stands behind it, and what is gone is gone', () => {
  expect(settled(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual(['a', 'b', 'c'])
  expect(settled(['a', 'b', 'c'], ['new', 'c', 'a'])).toEqual(['a', 'c', 'new'])
  expect(settled([], ['b', 'a'])).toEqual(['b', 'a'])
})
