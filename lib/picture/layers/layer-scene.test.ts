import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { cloudLayers } from '#lib/catalog/use-cases/cloud-layers.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { templates } from '#lib/catalog/templates.ts'
import type { Model } from '#lib/model/model.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { overlaps, type Rect } from '../rect.ts'
import type { Figure } from '../scene.ts'
import { layerScene } from './layer-scene.ts'
import { layersOf, unknownLane } from './lanes.ts'

const uc3 = layerScene(cloudLayers)

function rectOf(figures: readonly Figure[], id: string): Rect {
  return must(
    figures.find((f) => f.id === id),
    id,
  ).rect
}

function lanesOf(model: Model, state: string) {
  const bands = layerScene(model).cylinders.get(state) ?? []
  return bands.filter((band) => band.isHeld).map((band) => band.lane)
}

describe('use case 3 is the figure of p23', () => {
  test('[P-73] the lanes are those of who runs what, each above what it is hosted on', () => {
    expect(uc3.layers.lanes.map((lane) => lane.id)).toEqual(['customer', 'A', 'B', 'C'])
    expect(uc3.layers.lanes.find((lane) => lane.id === 'C')?.systems).toEqual([
      'iaas-C1',
      'iaas-C2',
      'store-C',
    ])
  })

  test('[P-73] [P-71] data of the portal and of customer management is one cylinder each, from A over B down to C', () => {
    for (const state of ['act', 'buy', 'reg', 'buy-crm', 'reg-crm'])
      expect(lanesOf(cloudLayers, state)).toEqual(['A', 'B', 'C'])
    const [a, c] = [rectOf(uc3.figures, 'A'), rectOf(uc3.figures, 'C')]
    const reg = rectOf(uc3.figures, 'reg')
    expect(reg.y).toBeGreaterThan(a.y)
    expect(reg.y).toBeLessThan(a.y + a.h)
    expect(reg.y + reg.h).toBeGreaterThan(c.y)
    expect(reg.y + reg.h).toBeLessThan(c.y + c.h)
    expect(uc3.cylinders.get('reg')?.map((band) => band.systems)).toEqual([
      ['custdb', 'portal'],
      ['paas-B'],
      ['iaas-C1'],
    ])
  })

  test('[P-73] the six storages stand in the lanes of A, B and C, on either side; pictures stay in one layer', () => {
    const lane = (id: string) => uc3.layers.at.get(id)
    expect(['st-p-A', 'st-p-B', 'st-p-C', 'st-c-A', 'st-c-B', 'st-c-C'].map(lane)).toEqual(
      'ABCABC'.split(''),
    )
    expect([lane('t-reg'), lane('u-A'), lane('g-reg')]).toEqual(['A', 'A', 'customer'])
    expect(lanesOf(cloudLayers, 'media')).toEqual(['A'])
    expect(lanesOf(cloudLayers, 'media-C')).toEqual(['C'])
    expect(lanesOf(cloudLayers, 'edited-cust')).toEqual(['customer'])
  })

  test('[P-73] each company’s responsibility is drawn in its own lane: A across, B as PaaS and SaaS, C on two areas', () => {
    const drawn = uc3.bas.map((ba) => ba.id)
    expect(drawn).toEqual(['ba-A', 'ba-B1', 'ba-B2', 'ba-C1', 'ba-C2'])
    const laneAt = (y: number) =>
      uc3.figures.find((f) => f.kind === 'lane' && y > f.rect.y && y < f.rect.y + f.rect.h)?.id
    expect(uc3.bas.map((ba) => laneAt(ba.label.y))).toEqual(['A', 'B', 'B', 'C', 'C'])
  })

  test('[P-72] x follows the flow', () => {
    const x = (id: string) => rectOf(uc3.figures, id).x
    const ways = [
      ['g-reg', 'reg', 't-reg', 'reg-crm', 'u-A'],
      ['buy', 't-buy', 'buy-crm', 'p-hist', 'hist', 'u-A'],
      ['media', 't-media', 'media-C', 'p-media', 'edited', 't-cust', 'edited-cust'],
    ]
    for (const way of ways) expect(way.map(x)).toEqual(way.map(x).toSorted((a, b) => a - b))
  })
})

describe('layers of any model', () => {
  test('[P-72] hold every data, event and stakeholder once; nothing covers anything; nothing leaves the box', () => {
    const check = (model: Model) => {
      const scene = layerScene(model)
      const ids = scene.figures.map((f) => f.id).filter((id) => id !== unknownLane)
      const all = [model.states, model.events, model.stakeholders].flatMap(Object.keys)
      expect(ids.toSorted()).toEqual(all.toSorted())
      const small = scene.figures.filter((f) => f.kind !== 'lane')
      for (const [i, a] of small.entries())
        for (const b of small.slice(i + 1)) expect(overlaps(a.rect, b.rect)).toBe(false)
      for (const { rect } of scene.figures) {
        expect(Object.values(rect).every(Number.isFinite)).toBe(true)
        expect(rect.w > 0 && rect.h > 0).toBe(true)
        expect(rect.x).toBeGreaterThanOrEqual(scene.box.x)
        expect(rect.y + rect.h).toBeLessThanOrEqual(scene.box.y + scene.box.h + 1e-6)
      }
    }
    assert(property(modelArbitrary, check), { numRuns: 60 })
    for (const { model } of Object.values(templates)) check(model)
  })

  test('[P-72] are the same whatever places people have given, and no line leads through an event it does not join', () => {
    expect(layerScene({ ...cloudLayers, places: {} })).toEqual(uc3)
    const chips = uc3.figures.filter((f) => f.kind === 'chip')
    for (const wire of uc3.wires) {
      const points = [...wire.path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
        Number(x),
        Number(y),
      ])
      for (const [i, [x1 = 0, y1 = 0]] of points.entries()) {
        const [x2 = x1, y2 = y1] = points[i + 1] ?? []
        const line = {
          x: Math.min(x1, x2),
          y: Math.min(y1, y2),
          w: Math.abs(x1 - x2) + 0.1,
          h: Math.abs(y1 - y2) + 0.1,
        }
        const met = chips.filter(
          (chip) => chip.id !== wire.from && chip.id !== wire.to && overlaps(chip.rect, line),
        )
        expect(met.map((chip) => [wire.id, chip.id])).toEqual([])
      }
    }
  })

  test('[P-71] a layer that is only passed says so; hosting in a circle and systems nobody runs are drawn', () => {
    const systems = structuredClone(cloudLayers.systems)
    const paas = must(systems['paas-B'], 'paas-B')
    const passing: Model = {
      ...cloudLayers,
      systems: { ...systems, 'paas-B': { ...paas, operators: [] } },
      events: Object.fromEntries(
        Object.entries(cloudLayers.events).filter(([, e]) => e.kind !== 'store'),
      ),
    }
    const bands = layerScene(passing).cylinders.get('reg') ?? []
    expect(bands.map((band) => [band.lane, band.isHeld])).toEqual([
      ['A', true],
      ['B', false],
      ['C', true],
      [unknownLane, true],
    ])
    const iaas = must(systems['iaas-C1'], 'iaas-C1')
    const circle = { ...systems, 'iaas-C1': { ...iaas, hostedOn: ['portal'] } }
    const lanes = layersOf({ ...cloudLayers, systems: circle }).lanes.map((lane) => lane.id)
    expect(lanes.toSorted()).toEqual(['A', 'B', 'C', 'customer'])
  })

  test('[P-70] without systems each holder is a lane, along the flow; nobody’s data has a lane of its own', () => {
    const bare = { ...elderlySupport, systems: {}, attributes: {} }
    const { lanes, held } = layersOf(bare)
    const holders = new Set(Object.values(bare.states).flatMap((s) => s.holder ?? []))
    for (const holder of holders) expect(lanes.map((lane) => lane.id)).toContain(holder)
    const [first] = Object.keys(bare.states)
    const state = must(bare.states[must(first, 'state')], 'state')
    const { holder: _gone, ...homeless } = state
    const without = { ...bare, events: {}, states: { only: homeless } }
    expect(layersOf(without).lanes).toEqual([{ id: unknownLane, systems: [] }])
    expect([...held.values()].every((h) => h.size === 1)).toBe(true)
  })

  test('[P-72] no line goes up or down through a cylinder it does not join', () => {
    for (const { model } of Object.values(templates)) {
      const scene = layerScene(model)
      const cylinders = scene.figures.filter((f) => f.kind === 'cylinder')
      for (const wire of scene.wires) {
        const points = [...wire.path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
          x: Number(x),
          y: Number(y),
        }))
        const uprights = points.flatMap((p, i) => {
          const q = points[i + 1]
          return q === undefined || wire.dashed || Math.abs(p.x - q.x) > 0.1
            ? []
            : [{ x: p.x, y: Math.min(p.y, q.y), w: 0.1, h: Math.abs(p.y - q.y) }]
        })
        const met = cylinders.filter(
          (f) =>
            f.id !== wire.from &&
            f.id !== wire.to &&
            uprights.some((line) => overlaps(f.rect, line)),
        )
        expect(met.map((f) => [wire.id, f.id])).toEqual([])
      }
    }
  })
})
