import { assert, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { containerAt } from './drop.ts'
import { spotInSight } from './in-sight.ts'
import { holds, type Rect } from './rect.ts'
import type { Scene } from './scene.ts'

const card = { w: 178, h: 60 }
const scene = (containers: Readonly<Record<string, Rect>>): Scene => ({
  figures: Object.entries(containers).map(([id, rect]) => ({ id, kind: 'container', rect })),
  wires: [],
  bas: [],
  box: { x: 0, y: 0, w: 1, h: 1 },
})
const sight = { x: 0, y: 0, w: 1000, h: 800 }
const ours = { x: 700, y: 100, w: 400, h: 300 }
const theirs = { x: 300, y: 200, w: 400, h: 400 }

test('[F-36] new data stands in the part of one’s own container that is in sight', () => {
  const both = scene({ B: theirs, A: ours })
  const spot = spotInSight(both, sight, { own: new Set(['A']), card })
  expect(spot).toEqual({ x: 850, y: 250 })
  expect(containerAt(both, spot)).toBe('A')
})

test('[F-36] where one’s own container is elsewhere, it stands where one looks and in nobody’s container', () => {
  const far = scene({ B: theirs, A: { x: 5000, y: 0, w: 300, h: 200 } })
  const spot = spotInSight(far, sight, { own: new Set(['A']), card })
  expect(holds(sight, spot)).toBe(true)
  expect(containerAt(far, spot)).toBeUndefined()
  expect(spotInSight(scene({}), sight, { own: new Set(), card })).toEqual({ x: 500, y: 400 })
})

test('[F-36] where everything in sight is somebody else’s, it goes home; without a home it stays in sight', () => {
  const wide = { x: -500, y: -500, w: 3000, h: 3000 }
  const home = { x: 5000, y: 0, w: 300, h: 200 }
  const all = scene({ B: wide, A: home })
  expect(containerAt(all, spotInSight(all, sight, { own: new Set(['A']), card }))).toBe('A')
  expect(holds(sight, spotInSight(all, sight, { own: new Set(), card }))).toBe(true)
})

test('[F-36] with a container of one’s own, new data never lands in another’s that does not overlap it', () => {
  const rect = record({
    x: integer({ min: -2000, max: 2000 }),
    y: integer({ min: -2000, max: 2000 }),
    w: integer({ min: 200, max: 900 }),
    h: integer({ min: 120, max: 700 }),
  })
  assert(
    property(rect, rect, (mine, seen) => {
      const other = { ...mine, x: mine.x + mine.w + 1 }
      const two = scene({ B: other, A: mine })
      expect(containerAt(two, spotInSight(two, seen, { own: new Set(['A']), card }))).not.toBe('B')
    }),
  )
})
