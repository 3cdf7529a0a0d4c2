import { assert, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { calmChoice } from './ba-choice.ts'
import { corridors } from './corridor.ts'
import { hull } from './hull.ts'
import { bounds, overlaps, type Rect } from './rect.ts'
import { sceneOf } from './scene.ts'
import { baTintsOf } from './tint.ts'

const card = { w: 186, h: 60 }
const above = { x: 0, y: 0, ...card }
const below = { x: 0, y: 200, ...card }

test('[P-98] members are joined around what stands between them, or not at all', () => {
  const between = { x: 0, y: 100, ...card }
  const [way = []] = corridors([above, below], [between])
  expect(way).toHaveLength(4)
  expect(hull({ members: [above, below], others: [between], pad: 10 })).toHaveLength(1)
  const wall = { x: -900, y: 100, w: 2000, h: 60 }
  expect(corridors([above, below], [wall])).toEqual([])
  const parts = hull({ members: [above, below], others: [wall], pad: 10 })
  expect(parts).toHaveLength(2)
  for (const part of parts) {
    const box = must(bounds(part.map((p) => ({ ...p, w: 0, h: 0 }))), 'part')
    expect(box.h).toBeLessThan(100)
  }
})

test('[P-98] no line of an outline leads through what is no member', () => {
  const rect = record({
    x: integer({ min: -600, max: 600 }),
    y: integer({ min: -600, max: 600 }),
  })
  assert(
    property(rect, rect, rect, (a, b, c) => {
      const [one, other, stranger] = [a, b, c].map((p) => ({ ...p, ...card })) as [Rect, Rect, Rect]
      if (overlaps(one, stranger) || overlaps(other, stranger)) return
      for (const line of corridors([one, other], [stranger]))
        for (const [i, p] of line.entries()) {
          const q = line[i + 1] ?? p
          const middle = { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2, w: 0.1, h: 0.1 }
          expect(overlaps(middle, stranger)).toBe(false)
        }
    }),
  )
})

test('[P-99] a new ba takes a free colour, changes none, and hides no other', () => {
  const { bas } = elderlySupport
  const fresh = {
    ...must(bas['ba-svc'], 'ba'),
    normType: 'law' as const,
    members: ['raw-med', 'raw-act'],
  }
  const id = 'ba-mi3abcde1234567'
  const after = { ...elderlySupport, bas: { [id]: fresh, ...bas } }
  const [old, now] = [baTintsOf(bas), baTintsOf(after.bas)]
  expect([...old].filter(([ba, tint]) => now.get(ba) !== tint)).toEqual([])
  expect([...old.values()]).not.toContain(now.get(id))
  const [shown, then] = [calmChoice(elderlySupport), calmChoice(after)]
  expect([...shown].filter((ba) => !then.has(ba))).toEqual([])
  expect(then).toContain(id)
  expect(
    sceneOf(after)
      .bas.find((b) => b.id === id)
      ?.path.match(/M/g),
  ).toHaveLength(1)
})
