import { assert, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { containerAt, spotHeldBy } from './drop.ts'
import { panInto, spotInSight } from './in-sight.ts'
import { holds, overlaps, type Rect } from './rect.ts'
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

test('[P-84] what is selected says where new data belongs: its container, seen or not, and only if it is one', () => {
  const both = scene({ B: theirs, A: ours })
  const spot = (...ids: string[]) => {
    const card2 = {
      id: 'b1',
      kind: 'card',
      home: 'B',
      rect: { x: 320, y: 220, w: 10, h: 10 },
    } as const
    const drawn = { ...both, figures: [...both.figures, card2] }
    return spotInSight(drawn, sight, { own: new Set(['A']), selected: new Set(ids), card })
  }
  for (const ids of [['B'], ['b1'], ['B', 'b1']]) expect(containerAt(both, spot(...ids))).toBe('B')
  for (const ids of [[], ['A', 'b1'], ['gone']]) expect(containerAt(both, spot(...ids))).toBe('A')
})

test('[P-97] what was made is moved into the room that is seen, by as little as can be; what is too large is fitted', () => {
  const room = { x: 100, y: 50, w: 800, h: 600 }
  expect(panInto({ x: 300, y: 300, w: 100, h: 50 }, room)).toEqual({ x: 0, y: 0 })
  expect(panInto({ x: 850, y: 300, w: 100, h: 50 }, room)).toEqual({ x: -74, y: 0 })
  expect(panInto({ x: 0, y: 640, w: 100, h: 50 }, room)).toEqual({ x: 124, y: -64 })
  expect(panInto({ x: 0, y: 0, w: 790, h: 50 }, room)).toBe('tooLarge')
})

test('[P-97] something new lies in no container but that of its holder, and covers nothing that is made with it', () => {
  const two = scene({ A: ours, B: theirs })
  const wanted = { x: 320, y: 220, ...card }
  for (const holder of [undefined, 'A', 'B']) {
    const spot = { ...spotHeldBy(two, wanted, { holder }), ...card }
    expect(overlaps(spot, theirs)).toBe(holder === 'B')
    const other = { ...spotHeldBy(two, wanted, { holder, taken: [spot] }), ...card }
    expect(overlaps(spot, other)).toBe(false)
  }
})
