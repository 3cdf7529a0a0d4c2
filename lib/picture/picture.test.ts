import { assert, integer, property, record, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import { createBa, createData, createEvent, createOrganization } from '#lib/model/actions/create.ts'
import { emptyModel, type Model } from '#lib/model/model.ts'
import { calmChoice } from './ba-choice.ts'
import { freeSpot, rehoming, unpinned } from './drop.ts'
import { linksOf } from './flow-graph.ts'
import { hull } from './hull.ts'
import { holds, overlaps, type Point, type Rect } from './rect.ts'
import { sceneOf } from './scene.ts'
import { alongFlow, nearestToward } from './walk.ts'

const title = (ja: string) => ({ ja })

function chain(): Model {
  const model = applyAll(
    emptyModel({
      title: title('試験'),
      scenario: 'asIs',
      detail: 'standard',
      purposes: [],
      asOf: '2026-01-01',
      catalogVersions: {},
    }),
    [
      ...createOrganization({ id: 'A', name: title('A社') }),
      ...createOrganization({ id: 'B', name: title('B社') }),
      ...createData({ asset: 'd1', state: 's1', name: title('一'), holder: 'A' }),
      ...createData({ asset: 'd2', state: 's2', name: title('二'), holder: 'A' }),
      ...createData({ asset: 'd3', state: 's3', name: title('三'), holder: 'B' }),
      ...createEvent({ id: 'e0', kind: 'generate_acquire', outputs: ['s1'], actors: ['A'] }),
      ...createEvent({ id: 'e1', kind: 'process_use', inputs: ['s1'], outputs: ['s2'] }),
      ...createEvent({ id: 'e2', kind: 'transfer_provide', inputs: ['s2'], outputs: ['s3'] }),
      ...createBa({ id: 'law', name: title('法'), members: ['s1', 's2', 's3'], parties: [] }),
      ...createBa({ id: 'pact', name: title('約'), members: ['s2', 's3'], parties: ['A', 'B'] }),
      ...createBa({ id: 'same', name: title('同'), members: ['s2', 's3'], parties: [] }),
    ],
  )
  if (isRefusal(model)) throw new Error(JSON.stringify(model))
  return model
}

const model = chain()
const rectOf = (m: Model, id: string): Rect => {
  const figure = sceneOf(m).figures.find((f) => f.id === id)
  if (figure === undefined) throw new Error(id)
  return figure.rect
}
const encloses = (outer: Rect, inner: Rect) =>
  holds(outer, inner) && holds(outer, { x: inner.x + inner.w, y: inner.y + inner.h })

describe('scene', () => {
  test('[P-1] every element stands once and containers enclose what they hold', () => {
    const { figures } = sceneOf(model)
    expect(figures.map((f) => f.id).toSorted()).toEqual([
      'A',
      'B',
      'e0',
      'e1',
      'e2',
      's1',
      's2',
      's3',
    ])
    for (const f of figures.filter((x) => x.home !== undefined))
      expect(encloses(rectOf(model, f.home ?? ''), f.rect)).toBe(true)
  })

  test('[P-1] [P-8] a thing being dragged takes its container along, until it is wholly outside', () => {
    const rest = rectOf(model, 'A')
    const edge = { x: rest.x + rest.w - 20, y: rest.y + rest.h - 20 }
    const at = (p: Point) => sceneOf(model, new Map([['s2', p]])).figures
    const followed = at(edge).find((f) => f.id === 'A')
    expect(
      followed !== undefined && holds(followed.rect, { x: edge.x + 100, y: edge.y + 50 }),
    ).toBe(true)
    const outside = { x: rest.x, y: rest.y + rest.h + 300 }
    expect(at(outside).find((f) => f.id === 'A')?.rect).toEqual(rest)
  })

  test('[P-2] nothing overlaps and the flow goes to the right', () => {
    const small = sceneOf(model).figures.filter((f) => f.kind !== 'container')
    const pairs = small.flatMap((a, i) => small.slice(i + 1).map((b) => [a, b] as const))
    expect(pairs.filter(([a, b]) => overlaps(a.rect, b.rect))).toEqual([])
    expect(rectOf(model, 's1').x).toBeLessThan(rectOf(model, 's2').x)
    expect(rectOf(model, 's2').x).toBeLessThan(rectOf(model, 'e2').x)
    expect(rectOf(model, 'e2').x).toBeLessThan(rectOf(model, 's3').x)
  })

  test('[P-2] a stored place wins, and the order of writing does not matter', () => {
    const placed = { ...model, places: { s1: { x: 5, y: 6 } } }
    expect(rectOf(placed, 's1')).toMatchObject({ x: 5, y: 6 })
    const turned = {
      ...model,
      states: Object.fromEntries(Object.entries(model.states).toReversed()),
    }
    expect(sceneOf(turned)).toEqual(sceneOf(model))
  })

  test('[P-3] a ba over almost everything is a frame, another a hull', () => {
    const forms = Object.fromEntries(sceneOf(model).bas.map((b) => [b.id, b.form]))
    expect(forms).toEqual({ law: 'frame', pact: 'hull', same: 'hull' })
  })

  test('[P-5] a hull over the same members as another waits in the legend', () => {
    expect([...calmChoice(model)].toSorted()).toEqual(['law', 'pact'])
  })

  test('[P-7] connections begin and end on what they join', () => {
    const { wires } = sceneOf(model)
    expect(wires.map((w) => w.id)).toEqual(linksOf(model).map((l) => `${l.from}>${l.to}`))
    expect(wires.every((w) => w.path.startsWith('M') && !w.path.includes('NaN'))).toBe(true)
  })
})

describe('drop', () => {
  test('[P-8] data dropped in another container is held by that organisation', () => {
    const target = rectOf(model, 'B')
    const scene = sceneOf(model, new Map([['s1', { x: target.x + 4, y: target.y + 4 }]]))
    expect(rehoming(model, scene, ['s1'])).toEqual([
      { type: 'set', in: 'states', id: 's1', field: 'holder', value: 'B' },
    ])
    expect(rehoming(model, sceneOf(model), ['s1', 'e1'])).toEqual([])
  })

  test('[P-8] data dropped wholly out of its container is held by nobody; the container stays, also when it is empty', () => {
    const rest = rectOf(model, 'B')
    const at = { x: rest.x, y: rest.y + rest.h + 500 }
    const scene = sceneOf(model, new Map([['s3', at]]))
    expect(rehoming(model, scene, ['s3'])).toEqual([
      { type: 'set', in: 'states', id: 's3', field: 'holder', value: undefined },
      {
        type: 'put',
        cell: 'places',
        key: 'B',
        value: { x: Math.round(rest.x), y: Math.round(rest.y) },
      },
    ])
    const within = sceneOf(model, new Map([['s3', { x: rest.x + 30, y: rest.y + 60 }]]))
    expect(rehoming(model, within, ['s3'])).toEqual([])
  })

  test('[P-8] the first drag pins what nobody had placed, filled containers excepted', () => {
    expect([...unpinned(model, sceneOf(model)).keys()]).toEqual([
      's1',
      's2',
      's3',
      'e0',
      'e1',
      'e2',
    ])
  })
})

test('[P-9] something new covers nothing that stands there', () => {
  assert(
    property(integer({ min: -900, max: 900 }), integer({ min: -900, max: 900 }), (x, y) => {
      const scene = sceneOf(model)
      const size = { w: 186, h: 59 }
      const rect = { ...freeSpot(scene, { x, y, ...size }), ...size }
      const covered = scene.figures.filter((f) => f.kind !== 'container' && overlaps(f.rect, rect))
      expect(covered).toEqual([])
    }),
  )
})

describe('hull', () => {
  const far: Rect[] = [
    { x: 0, y: 0, w: 100, h: 60 },
    { x: 400, y: 300, w: 100, h: 60 },
  ]

  test('[P-4] members that stand apart are joined without taking the corners between them', () => {
    const lines = hull({ members: far, others: [], pad: 12 })
    expect(lines).toHaveLength(1)
    expect(inside(lines, { x: 250, y: 180 })).toBe(true)
    expect(inside(lines, { x: 450, y: 20 })).toBe(false)
  })

  test('[P-4] members lie inside and others outside, wherever they stand', () => {
    const rect = record({
      x: integer({ min: 0, max: 9 }).map((n) => n * 120),
      y: integer({ min: 0, max: 9 }).map((n) => n * 90),
    })
    const spots = uniqueArray(rect, {
      minLength: 3,
      maxLength: 9,
      selector: (r) => `${r.x},${r.y}`,
    })
    assert(
      property(spots, (all) => {
        const [other, ...members] = all.map((p) => ({ ...p, w: 90, h: 54 }))
        const others = other === undefined ? [] : [other]
        const lines = hull({ members, others, pad: 11 })
        for (const m of members) expect(inside(lines, { x: m.x + 45, y: m.y + 27 })).toBe(true)
        for (const o of others) expect(inside(lines, { x: o.x + 45, y: o.y + 27 })).toBe(false)
      }),
      { numRuns: 40 },
    )
  })

  test('[P-4] no members, no line', () => {
    expect(hull({ members: [], others: [], pad: 12 })).toEqual([])
  })
})

describe('keys', () => {
  test('[P-6] arrows go to the nearest, Alt along the flow', () => {
    const places = sceneOf(model).figures.filter((f) => f.kind !== 'container')
    expect(nearestToward(places, 's2', 'right')).toBe('e2')
    expect(nearestToward(places, 's3', 'right')).toBeUndefined()
    expect(alongFlow(linksOf(model), 's1', 'forth')).toBe('e1')
    expect(alongFlow(linksOf(model), 's3', 'back')).toBe('e2')
  })
})

/** Even-odd rule over all lines of an outline. */
function inside(lines: readonly (readonly Point[])[], p: Point): boolean {
  let odd = false
  for (const line of lines)
    line.forEach((a, i) => {
      const b = line[(i + 1) % line.length] ?? a
      if (a.y > p.y !== b.y > p.y && p.x < ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y) + a.x)
        odd = !odd
    })
  return odd
}
