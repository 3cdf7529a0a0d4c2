import { assert, integer, property, record, array } from 'fast-check'
import { expect, test } from 'vitest'
import { snapped } from './snap.ts'

const box = (x: number, y: number, w = 100, h = 40) => ({ x, y, w, h })

test('[P-81] what comes near an edge or a middle of another meets it, each axis for itself', () => {
  const still = box(0, 0)
  expect(snapped(box(4, 200), [still], 6).by).toEqual({ x: -4, y: 0 })
  expect(snapped(box(300, 3), [still], 6).by).toEqual({ x: 0, y: -3 })
  // another width: the middles meet
  expect(snapped(box(22, 200, 60), [still], 6).by).toEqual({ x: -2, y: 0 })
  // its left edge meets the other's right edge
  expect(snapped(box(103, 200), [still], 6).by).toEqual({ x: -3, y: 0 })
})

test('[P-81] beyond the reach nothing is moved and nothing shown', () => {
  expect(snapped(box(30, 200), [box(0, 0)], 6)).toEqual({ by: { x: 0, y: 0 }, guides: [] })
  expect(snapped(box(4, 200), [], 6)).toEqual({ by: { x: 0, y: 0 }, guides: [] })
})

test('[P-81] a line reaches over everything that shares it', () => {
  const { guides } = snapped(box(2, 300), [box(0, 0), box(0, 100)], 6)
  expect(guides).toContainEqual({ axis: 'upright', at: 0, from: 0, to: 340 })
  expect(guides).toContainEqual({ axis: 'upright', at: 50, from: 0, to: 340 })
})

test('[P-81] snapping is never further than the reach, and what has snapped stays', () => {
  const rect = record({
    x: integer({ min: -500, max: 500 }),
    y: integer({ min: -500, max: 500 }),
    w: integer({ min: 1, max: 200 }),
    h: integer({ min: 1, max: 200 }),
  })
  assert(
    property(rect, array(rect, { maxLength: 6 }), (moving, others) => {
      const { by } = snapped(moving, others, 8)
      expect(Math.abs(by.x)).toBeLessThanOrEqual(8)
      expect(Math.abs(by.y)).toBeLessThanOrEqual(8)
      const again = snapped({ ...moving, x: moving.x + by.x, y: moving.y + by.y }, others, 8)
      expect(again.by).toEqual({ x: 0, y: 0 })
    }),
  )
})
