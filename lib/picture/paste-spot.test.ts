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
        const by = copyShift(scene, originals, { at: spot })
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

test('[P-139] copies cross no border of a container: an organisation is copied beside its original, data stay with who may hold them', () => {
  const containers = scene.figures.filter((f) => f.kind === 'container')
  const crossed = (rects: readonly Rect[], homes: ReadonlySet<string>) =>
    containers.filter((c) => !homes.has(c.id) && rects.some((rect) => overlaps(c.rect, rect)))
  for (const one of containers) {
    const held = scene.figures.filter((f) => f.home === one.id)
    const whole = [one, ...held].map((f) => f.rect)
    const by = copyShift(scene, whole)
    const copies = whole.map((r) => ({ ...r, x: r.x + by.x, y: r.y + by.y }))
    expect(crossed(copies, new Set())).toEqual([])
  }
  assert(
    property(integer({ min: 0, max: figures.length - 1 }), point, (from, at) => {
      const original = figures.slice(from, from + 1)
      const home = containers.find((c) => overlaps(c.rect, { ...at, w: 1, h: 1 }))
      const homes = new Set(home === undefined ? [] : [home.id])
      const by = copyShift(scene, original, { at, homes })
      const copies = original.map((r) => ({ ...r, x: r.x + by.x, y: r.y + by.y }))
      expect(crossed(copies, homes)).toEqual([])
    }),
  )
})
