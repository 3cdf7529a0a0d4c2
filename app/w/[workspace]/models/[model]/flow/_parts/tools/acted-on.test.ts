import { expect, test } from 'vitest'
import { actedOn } from './acted-on.ts'

test('[P-90] a key acts on the figure with the focus, not on what was selected before one walked on', () => {
  expect([...actedOn('b', new Set(['a']))]).toEqual(['b'])
  expect([...actedOn('b', new Set())]).toEqual(['b'])
  expect([...actedOn('a', new Set(['a', 'c']))]).toEqual(['a', 'c'])
})

test('[P-90] on the ground a key acts on what is selected', () => {
  expect([...actedOn(undefined, new Set(['a', 'c']))]).toEqual(['a', 'c'])
  expect([...actedOn(undefined, new Set())]).toEqual([])
})
