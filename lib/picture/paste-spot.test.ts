import { assert, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { columnSpots, copyShift } from './paste-spot.ts'
import { overlaps, type Rect } from './rect.ts'
import { sceneOf } from './scene.ts'

const scene = sceneOf(model)
const figures = scene.figures.filter((f) => f.kind !== 'container').map((f) => f.rect)
const point = record({ x: integer({ min: -900, max: 2000 }), y: integer({ min: -900, max: 2000 }) })
const covers = (rects: readonly Rect[]) =>
  rects.flatMap((rect) => figures.filter((figure) => overlaps(figure, rect)))

test('[P-49] copies cover nothing, beside the originals or where they are asked for', () => {
  assert(
    property(integer({ min: 0, max: figures.length - 2 }), point, (from, at) => {
      const originals = figures.slice(from, from + 2)
      for (const spot of [undefined, at]) {
        const by = copyShift(scene, originals, spot)
        const copies = originals.map((r) => ({ ...r, x: r.x + by.x, y: r.y + by.y }))
        expect(covers(copies)).toEqual([])
        expect(Number.isInteger(by.x) && Number.isInteger(by.y)).toBe(true)
      }
    }),
  )
  expect(copyShift(scene, [])).toEqual({ x: 0, y: 0 })
})

test('[P-49] new cards stand in columns and cover neither each other nor anything', () => {
  const size = { w: 186, h: 59 }
  assert(
    property(integer({ min: 1, max: 40 }), point, (count, at) => {
      const cards = columnSpots(scene, { count, size, at }).map((p) => ({ ...p, ...size }))
      expect(cards).toHaveLength(count)
      expect(covers(cards)).toEqual([])
      const pairs = cards.flatMap((a, i) => cards.slice(i + 1).map((b) => [a, b] as const))
      expect(pairs.filter(([a, b]) => overlaps(a, b))).toEqual([])
    }),
    { numRuns: 30 },
  )
})
