import { expect, test } from 'vitest'
import { gapsOf } from '#lib/agreement/gaps.ts'
import type { Seat } from '#lib/agreement/status.ts'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { findingAddress } from '#app/_client/findings/finding-address.ts'
import { findingsOf } from '#lib/derive/engine.ts'
import { Found } from '#lib/derive/found.ts'
import { unfilledCells } from '#lib/model/queries/completeness.ts'
import { figureOfPoint, openPoints, pointKey } from './open-points.ts'

const seat = (riskId: string, status: Seat['status']): Seat => ({
  riskId,
  orgId: 'org-a',
  status,
  asked: true,
  signed: null,
})
const agreement = {
  gaps: gapsOf(model, [], { orgs: {}, people: {} }),
  seats: [seat('r10', 'stale'), seat('r2', 'stale'), seat('r1', 'valid'), seat('r3', 'none')],
}

test('[F-35] there are as many points as the bottom bar counts, each named once', () => {
  const points = openPoints(model, agreement)
  const count = (kind: string) => points.filter((point) => point.kind === kind).length
  expect(count('unfilled')).toBe(unfilledCells(model))
  expect(count('gap')).toBe(agreement.gaps.length)
  expect(count('stale')).toBe(2)
  expect(new Set(points.map(pointKey)).size).toBe(points.length)
})

test('[F-35] by kind, by risk as people count, and what is not known yet is left out', () => {
  const points = openPoints(model, agreement)
  expect([...new Set(points.map(({ kind }) => kind))]).toEqual(['gap', 'unfilled', 'stale'])
  expect(points.slice(-2).map(pointKey)).toEqual(['stale.r2.org-a', 'stale.r10.org-a'])
  expect(openPoints(model, null).every(({ kind }) => kind === 'unfilled')).toBe(true)
})

test('[F-35] on the canvas a point is at its data, or at the event of its risk', () => {
  const [risk = ''] = Object.keys(model.risks)
  expect(figureOfPoint(model, { kind: 'gap', riskId: risk })).toBe(model.risks[risk]?.event)
  expect(figureOfPoint(model, { kind: 'gap', riskId: 'gone' })).toBeUndefined()
  for (const point of openPoints(model, null)) {
    expect(Object.keys(model.states)).toContain(figureOfPoint(model, point))
  }
})

test('[F-115] findings come last, errors before warnings, each named once and led to where it is shown; notes are none', () => {
  const all = findingsOf(model).map((one): [string, [typeof one]] => [one.elements[0] ?? '', [one]])
  const found = new Found().with(
    [...Map.groupBy(all, ([id]) => id)].map(([id, of]) => [id, of.map(([, [one]]) => one)]),
  )
  const points = openPoints(model, agreement, { found, addressOf: findingAddress })
  const findings = points.flatMap((point) => (point.kind === 'finding' ? [point] : []))
  expect(points.slice(-findings.length)).toEqual(findings)
  const { error, warn, info } = found.count()
  expect(findings).toHaveLength(error + warn)
  expect(info).toBeGreaterThan(0)
  const severities = findings.map(({ finding }) => finding.severity)
  expect(severities.lastIndexOf('error')).toBe(error - 1)
  expect(new Set(points.map(pointKey)).size).toBe(points.length)
  const steps = new Set(findings.map(({ address }) => address.split('?')[0]))
  expect([...steps].toSorted()).toEqual(expect.arrayContaining(['attributes', 'flow']))
  const cell = findings.find(({ address }) => address.startsWith('attributes'))
  expect(cell?.address).toMatch(/^attributes\?tab=table&at=[\w-]+%7C\w+/)
})
