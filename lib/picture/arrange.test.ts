import { assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { must } from '#lib/base/must.ts'
import { placeElements } from '#lib/model/actions/place.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import {
  aligned,
  distributed,
  lassoTakes,
  rearranged,
  shifted,
  wholesOf,
  withContents,
  type Alignment,
} from './arrange.ts'
import { bounds, type Rect } from './rect.ts'
import { sceneOf } from './scene.ts'

const box = record({
  id: integer({ min: 0, max: 60 }).map((n) => `s${n}`),
  x: integer({ min: -2000, max: 2000 }),
  y: integer({ min: -2000, max: 2000 }),
  w: integer({ min: 20, max: 400 }),
  h: integer({ min: 20, max: 300 }),
})
const boxes = uniqueArray(box, { minLength: 2, maxLength: 12, selector: (b) => b.id }).map(
  (all) => new Map(all.map(({ id, ...rect }): [string, Rect] => [id, rect])),
)

/** What all have in common after aligning, as a number of each. */
const shared: Readonly<Record<Alignment, (r: Rect) => number>> = {
  left: (r) => r.x,
  centre: (r) => r.x + r.w / 2,
  right: (r) => r.x + r.w,
  top: (r) => r.y,
  middle: (r) => r.y + r.h / 2,
  bottom: (r) => r.y + r.h,
}
const alignments = Object.keys(shared) as Alignment[]
const standing = (rects: ReadonlyMap<string, Rect>, places: ReadonlyMap<string, object>) =>
  new Map([...rects].map(([id, rect]) => [id, { ...rect, ...places.get(id) }] as const))

describe('align', () => {
  test('[P-45] all share the edge or the middle of the box around them, and keep the other axis', () => {
    assert(
      property(boxes, constantFrom(...alignments), (rects, to) => {
        const around = must(bounds([...rects.values()]), 'there are boxes')
        const after = standing(rects, aligned(rects, to))
        for (const [id, rect] of after) {
          expect(shared[to](rect)).toBeCloseTo(shared[to](around), 6)
          const other = to === 'left' || to === 'centre' || to === 'right' ? 'y' : 'x'
          expect(rect[other]).toBe(rects.get(id)?.[other])
        }
        expect(aligned(after, to)).toEqual(
          new Map([...after].map(([id, { x, y }]) => [id, { x, y }])),
        )
      }),
    )
  })
})

describe('distribute', () => {
  test('[P-46] gaps are equal, the first and the last stay, and so does the order', () => {
    assert(
      property(boxes, constantFrom('across', 'down'), (rects, axis) => {
        const [at, size] = axis === 'across' ? (['x', 'w'] as const) : (['y', 'h'] as const)
        const after = standing(rects, distributed(rects, axis))
        const places = [...distributed(rects, axis).keys()].map((id) =>
          must(after.get(id), 'every box has a place'),
        )
        const gaps = places
          .slice(1)
          .map((rect, i) => rect[at] - (places[i]?.[at] ?? 0) - (places[i]?.[size] ?? 0))
        for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 6)
        const middles = [...rects].toSorted(
          ([a, p], [b, q]) => p[at] + p[size] / 2 - q[at] - q[size] / 2 || (a < b ? -1 : 1),
        )
        for (const [id] of [middles[0], middles.at(-1)].filter((m) => m !== undefined))
          expect(after.get(id)).toEqual(rects.get(id))
        const other = at === 'x' ? 'y' : 'x'
        for (const [id, rect] of after) expect(rect[other]).toBe(rects.get(id)?.[other])
      }),
    )
  })
})

describe('wholes', () => {
  const scene = sceneOf(model)
  const container = must(
    scene.figures.find((f) => f.kind === 'container' && scene.figures.some((x) => x.home === f.id)),
    'the sample has an organisation that holds data',
  )
  const inside = scene.figures.filter((f) => f.home === container.id)

  test('[P-47] a container takes along what it holds, and nothing is moved twice', () => {
    const ids = new Set([container.id, ...inside.map((f) => f.id)])
    expect(wholesOf(scene, ids).map((f) => f.id)).toEqual([container.id])
    expect(withContents(scene, new Set([container.id]))).toEqual(ids)
    const places = rearranged(scene, ids, (rects) => shifted(rects, { x: 30, y: -10 }))
    expect([...places.keys()].toSorted()).toEqual([...ids].toSorted())
    for (const f of inside) expect(places.get(f.id)).toEqual({ x: f.rect.x + 30, y: f.rect.y - 10 })
  })

  test('[P-47] a moved container stands where it was sent to', () => {
    const all = new Map(scene.figures.map((f) => [f.id, { x: f.rect.x, y: f.rect.y }]))
    const pinned = applyAll(model, placeElements(model, all))
    if (isRefusal(pinned)) throw new Error(JSON.stringify(pinned))
    const from = sceneOf(pinned)
    const by = { x: 400, y: 300 }
    const places = rearranged(from, new Set([container.id]), (rects) => shifted(rects, by))
    const after = applyAll(pinned, placeElements(pinned, places))
    if (isRefusal(after)) throw new Error(JSON.stringify(after))
    const before = must(
      from.figures.find((f) => f.id === container.id),
      'it is drawn',
    ).rect
    const now = must(
      sceneOf(after).figures.find((f) => f.id === container.id),
      'it is still drawn',
    ).rect
    expect(Math.abs(now.x - before.x - by.x)).toBeLessThanOrEqual(1)
    expect(Math.abs(now.y - before.y - by.y)).toBeLessThanOrEqual(1)
  })

  test('[P-48] a lasso inside a container takes its cards and not the container', () => {
    const card = must(
      inside.find((f) => f.kind === 'card'),
      'it holds data',
    )
    expect(lassoTakes(card.rect, card)).toBe(true)
    expect(lassoTakes(card.rect, container)).toBe(false)
    expect(lassoTakes(container.rect, container)).toBe(true)
  })
})
