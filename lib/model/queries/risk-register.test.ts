import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { elderlySupport as sample } from '#lib/catalog/use-cases/elderly-support.ts'
import { takeReasonsBack } from '../actions/risk.ts'
import { applyAll, isRefusal } from '../apply.ts'
import { coverageKey } from '../cell-key.ts'
import type { Command } from '../commands.ts'
import type { Model } from '../model.ts'
import type { Risk } from '../risk.ts'
import { viewpoints } from '../vocabulary.ts'
import { heatMap, type Moment } from './heat-map.ts'
import { riskCoverage } from './risk-coverage.ts'
import { risksInFlowOrder } from './risk-register.ts'
import { riskCounts } from './risk-table.ts'

function after(commands: readonly Command[], before: Model = sample): Model {
  const now = applyAll(before, commands)
  if (isRefusal(now)) throw new Error(JSON.stringify(now))
  return now
}

const blank: Risk = {
  event: 't-1',
  states: [],
  viewpoint: 'integrity',
  source: 'adversarial',
  threat: 'tampering',
  incident: { ja: '書き換え' },
  status: 'identified',
}
const add = (id: string, value: Partial<Risk>): Command => ({
  type: 'add',
  in: 'risks',
  id,
  value: { ...blank, ...value },
})

test('[TQ-40] risks stand by event along the flow, by viewpoint, by id; those without event last', () => {
  const model = after([
    add('z2', { event: 't-2' }),
    add('z10', { event: 'g-A1', viewpoint: 'availability' }),
    add('z9', { event: 'g-A1', viewpoint: 'availability' }),
    add('z8', { event: 'g-A1', viewpoint: 'personalData' }),
  ])
  // Two people at once: one takes the event away, the other writes a risk of it.
  const merged = { ...model, risks: { z1: { ...blank, event: 'gone' }, ...model.risks } }
  expect(risksInFlowOrder(merged)).toEqual([
    'z9',
    'z10',
    'z8',
    'r1',
    'r2',
    'r3',
    'r4',
    'r5',
    'r6',
    'r7',
    'z2',
    'z1',
  ])
})

test('[TQ-41] a cell tells its risks with the worst of them, why there is none, or that nobody looked', () => {
  const model = after([
    add('z1', { likelihood: 2, impact: 5 }),
    add('z2', { likelihood: 3, impact: 3 }),
    add('z3', { likelihood: 5, impact: 5, status: 'dismissed' }),
    {
      type: 'put',
      cell: 'coverage',
      key: coverageKey('t-2', 'availability'),
      value: { notApplicable: { ja: '支障がない' } },
    },
  ])
  const { viewpoints: columns, lines, open, all } = riskCoverage(model)
  const cellAt = (event: string, viewpoint: (typeof columns)[number]) =>
    lines.find((line) => line.event === event)?.cells.get(viewpoint)
  expect(columns).toEqual(viewpoints.slice(0, 5))
  expect(cellAt('t-1', 'integrity')).toMatchObject({
    risks: ['r3', 'z1', 'z2', 'z3'],
    worst: { likelihood: 2, impact: 5 },
  })
  expect(cellAt('t-1', 'confidentiality')?.worst).toBeUndefined()
  expect(cellAt('t-2', 'availability')).toMatchObject({ isOpen: false, risks: [] })
  expect(cellAt('t-2', 'integrity')?.isOpen).toBe(true)
  const counted = riskCounts(model)
  expect(lines.map((line) => [line.event, line.open])).toEqual(
    counted.map((one) => [one.event, one.open]),
  )
  expect([open, all]).toEqual([counted.reduce((sum, one) => sum + one.open, 0), 16 * 5])
})

test('[TQ-41] our own viewpoint has a column as soon as one event needs it, and no cell elsewhere', () => {
  const { viewpoints: columns, lines } = riskCoverage(
    after([add('z1', { viewpoint: 'socialFunction' })]),
  )
  expect(columns.at(-1)).toBe('socialFunction')
  expect(lines.filter(({ cells }) => cells.has('socialFunction')).map((l) => l.event)).toEqual([
    't-1',
  ])
})

test('[TQ-42] [M-70] a risk stands where it is rated, before and after; beyond a shorter scale it is named', () => {
  const levels = [{ ja: '小' }, { ja: '中' }, { ja: '大' }]
  const model = after([
    add('z1', { likelihood: 2, impact: 5, residualLikelihood: 1, residualImpact: 3 }),
    add('z2', { likelihood: 2 }),
    add('z3', { likelihood: 2, impact: 5, status: 'dismissed' }),
  ])
  const before = heatMap(model, 'before')
  expect([...before.cells]).toEqual([['2|5', ['z1']]])
  expect(before.unrated).toEqual(['r1', 'r2', 'r3', 'z2', 'r4', 'r5', 'r6', 'r7'])
  expect([...heatMap(model, 'after').cells]).toEqual([['1|3', ['z1']]])
  const shorter = after([{ type: 'setMeta', field: 'impactScale', value: levels }], model)
  expect(heatMap(shorter, 'before').outside).toEqual(['z1'])
  expect([...heatMap(shorter, 'after').cells]).toEqual([['1|3', ['z1']]])
})

test('[TQ-42] every risk but the dismissed stands exactly once', () => {
  const level = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined })
  const rated = fc.record({
    likelihood: level,
    impact: level,
    residualLikelihood: level,
    residualImpact: level,
    status: fc.constantFrom('identified' as const, 'dismissed' as const),
  })
  const scale = fc.option(
    fc
      .integer({ min: 3, max: 5 })
      .map((n) => Array.from({ length: n }, (_, i) => ({ ja: `${i}` }))),
    { nil: undefined },
  )
  fc.assert(
    fc.property(fc.array(rated, { maxLength: 20 }), scale, (risks, impactScale) => {
      const model = {
        ...sample,
        meta: { ...sample.meta, ...(impactScale && { impactScale }) },
        risks: Object.fromEntries(
          risks.map((one, i) => [`z${i}`, JSON.parse(JSON.stringify({ ...blank, ...one }))]),
        ) as Model['risks'],
      }
      const standing = Object.keys(model.risks).filter(
        (id) => model.risks[id]?.status !== 'dismissed',
      )
      for (const moment of ['before', 'after'] satisfies Moment[]) {
        const { cells, unrated, outside } = heatMap(model, moment)
        const all = [...[...cells.values()].flat(), ...unrated, ...outside]
        expect(all.toSorted()).toEqual(standing.toSorted())
      }
    }),
  )
})

test('[MA-10] a reason for none is taken back once for all risks that come to its viewpoint', () => {
  const at = { event: 't-2', viewpoint: 'availability' } as const
  const key = coverageKey('t-2', 'availability')
  const model = after([
    { type: 'put', cell: 'coverage', key, value: { notApplicable: { ja: '支障がない' } } },
  ])
  const commands = takeReasonsBack(model, [at, at, { ...at, viewpoint: 'integrity' }])
  expect(commands).toEqual([{ type: 'clear', cell: 'coverage', key }])
  expect(after(commands, model).coverage).toEqual({})
})
