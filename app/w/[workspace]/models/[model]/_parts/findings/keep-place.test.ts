import { expect, test } from 'vitest'
import { placeAfter } from './keep-place.ts'

test('[F-136] the focus stays at its finding while that is there, else goes to the next, never back, at last to none', () => {
  const order = ['a', 'b', 'c', 'd']
  const left =
    (...names: string[]) =>
    (name: string) =>
      names.includes(name)
  expect(placeAfter(order, 1, left('a', 'b', 'c', 'd'))).toBe('b')
  expect(placeAfter(order, 1, left('a', 'd'))).toBe('d')
  expect(placeAfter(order, 1, left('a'))).toBeUndefined()
  expect(placeAfter(order, 4, left('a', 'b', 'c', 'd'))).toBeUndefined()
})
