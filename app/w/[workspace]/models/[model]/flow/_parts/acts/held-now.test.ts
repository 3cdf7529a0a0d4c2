import { expect, test } from 'vitest'
import { heldNow } from './held-now.ts'

const moved = new Map([
  ['a', { x: 1, y: 1 }],
  ['b', { x: 2, y: 2 }],
])
const all = { canEdit: true, isThere: () => true }

test('[P-92] a drag lets go of what was removed meanwhile, and of everything when one may not edit any more', () => {
  expect([...heldNow(moved, { ...all, isThere: (id) => id === 'b' }).keys()]).toEqual(['b'])
  expect(heldNow(moved, { ...all, isThere: () => false }).size).toBe(0)
  expect(heldNow(moved, { ...all, canEdit: false }).size).toBe(0)
})

test('[P-92] as long as all of it is there, it is the same drag', () => {
  expect(heldNow(moved, all)).toBe(moved)
})
