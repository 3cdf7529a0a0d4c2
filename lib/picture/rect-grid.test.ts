import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds, overlaps, type Rect } from './rect.ts'
import { RectGrid } from './rect-grid.ts'

const unit = fc.integer({ min: -500, max: 500 })
const size = fc.integer({ min: 0, max: 300 })
const rect = fc.record({ x: unit, y: unit, w: size, h: size }) satisfies fc.Arbitrary<Rect>

test('[P-25] a grid of rectangles answers as asking each of them would, in their order', () => {
  fc.assert(
    fc.property(
      fc.array(rect, { maxLength: 30 }),
      rect,
      fc.integer({ min: 1, max: 200 }),
      (all, one, cell) => {
        const grid = new RectGrid<Rect>(cell)
        for (const each of all) grid.add(each, each)
        expect(grid.isTaken(one)).toBe(all.some((each) => overlaps(each, one)))
        const near = grid.near(one)
        for (const each of all) expect(!holds(each, one) || near.includes(each)).toBe(true)
        expect(near).toEqual(all.filter((each) => near.includes(each)))
      },
    ),
  )
})
