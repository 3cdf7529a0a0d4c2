import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import type { Model } from '#lib/model/model.ts'
import { taking, without } from '#tests/support/participants.ts'
import { standingMeasures } from './gaps.ts'
import { holdingsOf } from './holdings.ts'
import { responsibilityRoles, type ResponsibilitySplit, type SplitStatus } from './split.ts'
import type { AgreementRows } from './status.ts'

const at = '2026-12-02T00:00:00.000Z'
const measureId = must(standingMeasures(model, 'r1')[0], 'a measure against r1')
const me = { orgId: 'org-a', userId: 'u' }
const orgs = ['org-a', 'org-b', 'org-c']
const participants = taking({ 'org-a': ['u'], 'org-b': ['v'], 'org-c': [] })
const part = (id: string, more: Partial<ResponsibilitySplit> = {}): ResponsibilitySplit => ({
  id,
  riskId: 'r1',
  measureId,
  orgId: 'org-a',
  role: 'accountable',
  split: 'own',
  text: { ja: '暗号化' },
  status: 'accepted',
  proposedBy: 'u',
  proposedOrg: 'org-a',
  proposedAt: at,
  ...more,
})
const rows = (splits: readonly ResponsibilitySplit[]): AgreementRows => ({
  splits,
  signOffs: [],
  map: { A: 'org-a' },
  participants,
  now: at,
})

test('[LV-6] carried is what it accepted and what it is offered, and to whom the same part is offered too', () => {
  const splits = [
    part('mine'),
    part('asked', { role: 'responsible', status: 'proposed' }),
    part('on', { orgId: 'org-b', status: 'proposed' }),
    part('other layer', { orgId: 'org-c', status: 'proposed', layer: 'x' }),
    part('no', { role: 'none' }),
    part('back', { role: 'informed', status: 'withdrawn' }),
  ]
  expect(holdingsOf(model, rows(splits), me).parts).toEqual([
    {
      splitId: 'mine',
      riskId: 'r1',
      measureId,
      role: 'accountable',
      status: 'accepted',
      offered: ['org-b'],
    },
    {
      splitId: 'asked',
      riskId: 'r1',
      measureId,
      role: 'responsible',
      status: 'proposed',
      offered: [],
    },
  ])
})

test('[LV-6] it is told of one that takes no part any more as well; it is asked to sign nothing', () => {
  const gone = { ...rows([part('mine')]), participants: without(participants, 'org-a') }
  const before = holdingsOf(model, rows([part('mine')]), me)
  const after = holdingsOf(model, gone, me)
  expect(after.parts).toEqual(before.parts)
  expect(before.signs.asked).toBeGreaterThan(0)
  expect(after.signs).toEqual({ asked: 0, valid: 0, mine: 0 })
})

test('[LV-6] a dismissed risk and a dropped measure carry nothing', () => {
  const risk = must(model.risks['r1'], 'r1')
  const dismissed: Model = {
    ...model,
    risks: { ...model.risks, r1: { ...risk, status: 'dismissed' } },
  }
  expect(holdingsOf(dismissed, rows([part('mine')]), me).parts).toEqual([])
  const measure = must(model.measures[measureId], 'the measure')
  const dropped: Model = {
    ...model,
    measures: { ...model.measures, [measureId]: { ...measure, status: 'dropped' } },
  }
  expect(holdingsOf(dropped, rows([part('mine')]), me).parts).toEqual([])
})

test('[LV-6] every accepted part that counts is carried by exactly the organisation it is of', () => {
  const statuses: SplitStatus[] = ['proposed', 'accepted', 'declined', 'withdrawn']
  const splits = fc.array(
    fc.record({
      orgId: fc.constantFrom(...orgs),
      role: fc.constantFrom(...responsibilityRoles),
      status: fc.constantFrom(...statuses),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(splits, (list) => {
      const all = list.map((more, i) => part(`s${i}`, more))
      const held = orgs.flatMap((org) =>
        holdingsOf(model, rows(all), { orgId: org, userId: 'u' }).parts.map(
          ({ splitId }) => `${org} ${splitId}`,
        ),
      )
      const open = all.filter(
        (s) => s.role !== 'none' && ['accepted', 'proposed'].includes(s.status),
      )
      expect(held.toSorted()).toEqual(open.map((s) => `${s.orgId} ${s.id}`).toSorted())
    }),
    { numRuns: 50 },
  )
})
