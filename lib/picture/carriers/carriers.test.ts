import { array, assert, constantFrom, nat, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import type { Measure } from '#lib/model/measure.ts'
import { emptyModel, type Model } from '#lib/model/model.ts'
import type { Risk } from '#lib/model/risk.ts'
import { viewpoints } from '#lib/model/vocabulary.ts'
import { layOutCarriers } from './carrier-layout.ts'
import { carriersOf, type CarrierFacts } from './carriers.ts'

const empty = emptyModel({
  title: { ja: '試験' },
  scenario: 'asIs',
  detail: 'standard',
  purposes: [],
  asOf: '2026-01-01',
  catalogVersions: {},
})
const risk = (
  viewpoint: Risk['viewpoint'],
  status: Risk['status'] = 'identified',
): Model['risks'][string] => ({
  event: 'e1',
  states: [],
  viewpoint,
  source: 'adversarial',
  threat: 'tampering',
  incident: { ja: '漏れる' },
  status,
})
const measure = (
  risks: string[],
  status: Measure['status'] = 'proposed',
): Model['measures'][string] => ({
  title: { ja: '対策' },
  asIsToBe: 'toBe',
  references: [],
  risks,
  type: 'mitigate',
  status,
})

const model: Model = {
  ...empty,
  risks: {
    r1: risk('confidentiality'),
    r2: risk('integrity'),
    r3: risk('availability', 'dismissed'),
  },
  measures: {
    m1: measure(['r1', 'r2', 'r3']),
    m2: measure(['r1']),
    m3: measure(['r1'], 'dropped'),
  },
}
const part = (riskId: string, measureId: string, orgId: string) => ({
  riskId,
  measureId,
  orgId,
  role: 'accountable',
  status: 'accepted',
})
const facts = (more: Partial<CarrierFacts>): CarrierFacts => ({
  splits: [],
  gaps: [],
  takesPart: () => true,
  ...more,
})

test('[P-131] each accepted accountable part counts once for its viewpoint, each gap once for nobody, who comes last', () => {
  const splits = [part('r1', 'm2', 'b'), part('r1', 'm1', 'a'), part('r1', 'm1', 'a')]
  const gaps = [{ riskId: 'r2', offered: ['a'] }, { riskId: 'r1' }]
  expect(carriersOf(model, facts({ splits, gaps }))).toEqual([
    { viewpoint: 'confidentiality', carrier: 'a', count: 1, offered: 0 },
    { viewpoint: 'confidentiality', carrier: 'b', count: 1, offered: 0 },
    { viewpoint: 'confidentiality', carrier: null, count: 1, offered: 0 },
    { viewpoint: 'integrity', carrier: null, count: 1, offered: 1 },
  ])
})

test('[P-131] nothing counts that is only proposed, of another role, dismissed, dropped, gone, or of who takes no part', () => {
  const none = [
    { ...part('r1', 'm1', 'a'), status: 'proposed' },
    { ...part('r1', 'm1', 'a'), role: 'responsible' },
    part('r3', 'm1', 'a'),
    part('r1', 'm3', 'a'),
    part('r2', 'm2', 'a'),
    part('gone', 'm1', 'a'),
    part('r1', 'toString', 'a'),
    part('r1', 'm1', 'left'),
  ]
  const takesPart = (orgId: string) => orgId !== 'left'
  expect(carriersOf(model, facts({ splits: none, takesPart }))).toEqual([])
})

const carriedArbitrary = array(
  record({
    viewpoint: constantFrom(...viewpoints),
    carrier: constantFrom('a', 'b', 'c', 'unknown', null),
    count: nat(300).map((n) => n + 1),
    offered: nat(3),
  }),
  { maxLength: 40 },
).map((all) => [...new Map(all.map((one) => [`${one.viewpoint} ${one.carrier}`, one])).values()])

test('[P-132] what leaves the viewpoints arrives: both columns hold the same, every band stands once, bars never touch', () => {
  assert(
    property(carriedArbitrary, constantFrom(360, 880), (carried, width) => {
      const drawn = layOutCarriers(carried, { width, order: ['a', 'b', 'c'] })
      const sum = (bars: readonly { readonly count: number }[]) =>
        bars.reduce((all, bar) => all + bar.count, 0)
      expect(sum(drawn.viewpoints)).toBe(sum(carried))
      expect(sum(drawn.carriers)).toBe(sum(carried))
      expect(drawn.bands).toHaveLength(carried.length)
      for (const bars of [drawn.viewpoints, drawn.carriers]) {
        for (const [i, bar] of bars.entries()) {
          expect(bar.y).toBeGreaterThanOrEqual(0)
          expect(bar.y + bar.height).toBeLessThanOrEqual(drawn.height + 1e-6)
          const next = bars[i + 1]
          if (next === undefined) continue
          expect(next.y - (bar.y + bar.height)).toBeGreaterThanOrEqual(10 - 1e-6)
          expect(next.nameY - bar.nameY).toBeGreaterThanOrEqual(44 - 1e-6)
        }
      }
      expect(layOutCarriers(carried, { width, order: ['a', 'b', 'c'] })).toEqual(drawn)
    }),
  )
})

test('[P-132] organisations stand in the order given, who is unknown after them, nobody last', () => {
  const one = (carrier: string | null) =>
    ({ viewpoint: 'integrity', carrier, count: 1, offered: 0 }) as const
  const drawn = layOutCarriers([one(null), one('x'), one('a'), one('b')], {
    width: 880,
    order: ['b', 'a'],
  })
  expect(drawn.carriers.map((bar) => bar.key)).toEqual(['b', 'a', 'x', null])
  expect(layOutCarriers([], { width: 880, order: [] })).toMatchObject({ height: 0, bands: [] })
})
