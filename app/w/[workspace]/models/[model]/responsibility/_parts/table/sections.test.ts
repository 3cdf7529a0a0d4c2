import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapsOf } from '#lib/agreement/gaps.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { eventsInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { byLine, gapsByLine, lineKey, measuresByRisk } from '../matrix-rows.ts'
import { groupings, matrixItems, type Grouping, type Item } from './sections.ts'

/** Every risk at another event, so that there is something to put together. */
const events = eventsInFlowOrder(elderlySupport)
const model = {
  ...elderlySupport,
  risks: Object.fromEntries(
    Object.entries(elderlySupport.risks).map(([id, risk], i) => {
      return [id, { ...risk, event: events[(i * 2) % events.length] ?? risk.event }]
    }),
  ),
}
const against = measuresByRisk(model.measures)
const risks = Object.keys(model.risks).map((riskId) => ({
  riskId,
  measures: against.get(riskId) ?? [],
}))
const lines = risks.flatMap(({ riskId, measures }) =>
  measures.map((measureId) => ({ riskId, measureId })),
)

const active = { status: 'active', since: null } as const
const participants = { orgs: { a: active, b: active }, people: {} }

function part(
  at: number,
  orgId: string,
  status: ResponsibilitySplit['status'],
): ResponsibilitySplit {
  const line = lines[at % lines.length] ?? { riskId: '', measureId: '' }
  return {
    ...line,
    id: `s${at}${orgId}`,
    orgId,
    role: 'accountable',
    split: 'own',
    text: { ja: '' },
    status,
    proposedBy: 'u',
    proposedOrg: 'b',
    proposedAt: '2026-11-25T00:00:00.000Z',
  }
}

function items(grouping: Grouping, splits: readonly ResponsibilitySplit[] = []): readonly Item[] {
  const gapsAt = gapsByLine(gapsOf(model, splits, participants))
  return matrixItems({ grouping, model, risks, orgs: ['a', 'b'], splitsAt: byLine(splits), gapsAt })
}

const keysOf = (all: readonly Item[]) =>
  all.flatMap((item) =>
    item.is === 'line' ? [lineKey(item.line.riskId, item.line.measureId)] : [],
  )
const headings = (all: readonly Item[]) =>
  all.flatMap((item) => (item.is === 'section' ? [item.of] : []))

test('[F-266] by risk nothing stands above the risks; by event the headings follow the flow', () => {
  expect(headings(items('risk'))).toEqual([])
  const named = headings(items('event'))
  expect(named.length).toBeGreaterThan(2)
  expect(named).toEqual(events.filter((id) => named.includes(id)))
})

test('[F-266] a row stands under each organisation that is offered or carries something in it, and once more while nobody is accountable', () => {
  const offered = [part(0, 'a', 'proposed'), part(0, 'b', 'accepted'), part(1, 'a', 'declined')]
  const all = items('org', offered)
  expect(headings(all)).toEqual(['a', 'b', null])
  const first = lineKey(lines[0]?.riskId ?? '', lines[0]?.measureId ?? '')
  expect(keysOf(all).filter((key) => key === first)).toHaveLength(2)
  const openly = items('org', [part(0, 'a', 'proposed')])
  expect(keysOf(openly).filter((key) => key === first)).toHaveLength(2)
})

test('[F-266] whatever rows are put together by, none is lost, keys are unique and places with cells are counted through', () => {
  const status = fc.constantFrom('proposed', 'accepted', 'declined', 'withdrawn')
  const splits = fc.array(
    fc.record({ at: fc.nat(lines.length - 1), orgId: fc.constantFrom('a', 'b'), status }),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(fc.constantFrom(...groupings), splits, (grouping, parts) => {
      const all = items(
        grouping,
        parts.map(({ at, orgId, status: how }) => part(at, orgId, how)),
      )
      expect(new Set(keysOf(all))).toEqual(new Set(keysOf(items('risk'))))
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
      const places = all.flatMap((item) => (item.is === 'line' ? [item.index] : []))
      expect(places).toEqual(places.map((_, i) => i))
    }),
  )
})
