import { expect, test } from 'vitest'
import { BoundedCache } from './bounded-cache.ts'

const held = (cache: BoundedCache<string>, keys: string) =>
  Array.from(keys)
    .filter((key) => cache.get(key) === key)
    .join('')

test('[S-66] what is kept takes no more than its room: what was used longest ago goes first', () => {
  const cache = new BoundedCache<string>(10)
  for (const key of 'abc') cache.set(key, key, 3)
  expect(held(cache, 'bca')).toBe('bca')
  cache.set('d', 'd', 4)
  expect(held(cache, 'abcd')).toBe('acd')
})

test('[S-66] what is larger than all of the room is not kept, and pushes nothing out', () => {
  const cache = new BoundedCache<string>(10)
  cache.set('a', 'a', 9)
  cache.set('b', 'b', 11)
  expect(held(cache, 'ab')).toBe('a')
})

test('[S-66] a key that is set again counts once', () => {
  const cache = new BoundedCache<string>(10)
  for (let i = 0; i < 20; i += 1) cache.set('a', 'a', 6)
  cache.set('b', 'b', 4)
  expect(held(cache, 'ab')).toBe('ab')
})
