import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { knowOutlines, knownOutline } from './known-outlines.ts'
import { outlineAround } from './outlines.ts'
import type { Rect } from './rect.ts'

const place = fc.integer({ min: -500, max: 500 })
const rect: fc.Arbitrary<Rect> = fc.record({
  x: place,
  y: place,
  w: fc.integer({ min: 20, max: 200 }),
  h: fc.integer({ min: 20, max: 120 }),
})
const input = fc.record({
  members: fc.array(rect, { minLength: 1, maxLength: 4 }),
  others: fc.array(rect, { maxLength: 3 }),
  pad: fc.constantFrom(10, 16, 22),
})

test('[P-123] what is told of an outline is taken for the same input, and for no other', () => {
  fc.assert(
    fc.property(input, fc.nat(3), fc.constantFrom('x', 'y', 'w', 'h'), (about, nth, side) => {
      const { key, path } = outlineAround(about)
      expect(path).toMatch(/^M.*Z$/)
      knowOutlines([{ key, path: 'M0 0Z' }])
      expect(outlineAround(structuredClone(about)).path).toBe('M0 0Z')
      const members = about.members.map((member, i) =>
        i === nth % about.members.length ? { ...member, [side]: member[side] + 0.5 } : member,
      )
      const other = outlineAround({ ...about, members })
      expect(other.key).not.toBe(key)
      expect(other.path).not.toBe('M0 0Z')
      expect(outlineAround({ ...about, pad: about.pad + 1 }).key).not.toBe(key)
      expect(outlineAround({ ...about, members: about.others, others: members }).key).not.toBe(key)
    }),
    { numRuns: 60 },
  )
})

test('[P-123] what was asked for long ago is forgotten', () => {
  knowOutlines([{ key: 'first', path: 'M' }])
  knowOutlines(Array.from({ length: 300 }, (_, i) => ({ key: `later ${i}`, path: 'M' })))
  expect(knownOutline('first')).toBeUndefined()
  expect(knownOutline('later 299')).toBe('M')
})
