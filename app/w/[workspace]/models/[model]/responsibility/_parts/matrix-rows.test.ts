import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import { standingMeasures } from '#lib/agreement/gaps.ts'
import { byLine, cellMark, hasPart, lineKey, measuresByRisk } from './matrix-rows.ts'

const gap = { rule: 'G3', riskId: 'r1', measureId: 'm1', orgs: ['a', 'b'] } as const
const conflict = { rule: 'C1', riskId: 'r1', measureId: 'm1', orgs: ['a'] } as const
const whole = { rule: 'B1', riskId: 'r1', measureId: null, orgs: ['b'] } as const

test('[F-190] a cell shows the gravest of what names its organisation, and nothing of what names others', () => {
  expect(cellMark([gap, conflict], 'a')).toBe('conflict')
  expect(cellMark([gap, conflict], 'b')).toBe('gap')
  expect(cellMark([gap, conflict], 'c')).toBeNull()
  expect(cellMark([gap, whole], 'b')).toBe('boundary')
})

test('[F-190] what is about a risk as a whole stands at the risk', () => {
  const marks = byLine([gap, conflict, whole])
  expect(marks.get(lineKey('r1', 'm1'))).toEqual([gap, conflict])
  expect(marks.get(lineKey('r1', null))).toEqual([whole])
})

test('[F-191] the rows are those of every risk on its own', () => {
  const found = measuresByRisk(model.measures)
  for (const risk of Object.keys(model.risks)) {
    expect(found.get(risk) ?? []).toEqual(standingMeasures(model, risk))
  }
})

test('[F-193] of one’s own is a row in which one is offered or carries something now', () => {
  const part = (orgId: string, status: ResponsibilitySplit['status']): ResponsibilitySplit => ({
    id: 's',
    riskId: 'r1',
    measureId: 'm1',
    orgId,
    role: 'informed',
    split: 'own',
    text: { ja: '' },
    status,
    proposedBy: 'u',
    proposedOrg: 'b',
    proposedAt: '2026-11-25T00:00:00.000Z',
  })
  expect(hasPart([part('a', 'proposed')], 'a')).toBe(true)
  expect(hasPart([part('a', 'accepted')], 'a')).toBe(true)
  expect(hasPart([part('a', 'declined'), part('a', 'withdrawn')], 'a')).toBe(false)
  expect(hasPart([part('b', 'accepted')], 'a')).toBe(false)
})
