import { assert, constantFrom, double, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { nearRows, ZoomKeeper, zoomLevel, type ZoomLevel } from './zoom-level.ts'

const levels: readonly ZoomLevel[] = ['far', 'middle', 'near']

test('[P-52] a trembling hand changes the level at most once', () => {
  const zoom = double({ min: 0.1, max: 3, noNaN: true })
  assert(
    property(zoom, constantFrom(...levels), (at, before) => {
      const level = zoomLevel(at, before)
      for (const factor of [0.99, 1.01, 0.97, 1.03]) {
        const moved = zoomLevel(at * factor, level)
        expect(zoomLevel(at, moved) === level || zoomLevel(at, moved) === moved).toBe(true)
      }
      expect(zoomLevel(at, level)).toBe(level)
    }),
  )
  const keeper = new ZoomKeeper()
  const seen = [1, 0.43, 0.41, 0.45, 0.47, 0.5, 1.7, 1.8, 1.65, 1.5].map((at) => keeper.at(at))
  expect(seen).toEqual([
    'middle',
    'middle',
    'far',
    'far',
    'far',
    'middle',
    'middle',
    'near',
    'near',
    'middle',
  ])
})

test('[P-53] rows never need more room than the card has, and what is left out is said', () => {
  assert(
    property(integer({ min: 59, max: 110 }), integer({ min: 0, max: 12 }), (height, count) => {
      const { line, shown } = nearRows(height, count)
      const lines = shown < count ? shown + 1 : shown
      expect(lines * line).toBeLessThanOrEqual(height - 25 + 1e-6)
      expect(shown).toBeLessThanOrEqual(count)
      expect(count === 0 || shown > 0).toBe(true)
    }),
  )
  expect(nearRows(93, 3)).toEqual({ line: 10, shown: 3 })
})
