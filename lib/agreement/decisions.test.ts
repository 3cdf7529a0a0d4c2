import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { decisionsOf } from './decisions.ts'
import { standingMeasures } from './gaps.ts'
import type { ResponsibilitySplit } from './split.ts'
import { taking } from '#tests/support/participants.ts'

const participants = taking({ 'org-a': [], 'org-pf': [] })
const map = { A: 'org-a', PF: 'org-pf' }
const split: ResponsibilitySplit = {
  id: 's',
  riskId: 'r1',
  measureId: must(standingMeasures(model, 'r1')[0], 'a measure against r1'),
  orgId: 'org-a',
  role: 'accountable',
  split: 'own',
  text: { ja: '内密の文言' },
  due: '2027-03-31',
  status: 'accepted',
  proposedBy: 'u',
  proposedOrg: 'org-pf',
  proposedAt: '2026-11-25T00:00:00.000Z',
}

test('[AG-15] checks are told the splits, the seats as they stand and who is who, and no words', () => {
  const told = decisionsOf(model, {
    splits: [split],
    signOffs: [],
    map,
    participants,
    now: '',
  })
  expect(told.assignments).toEqual([
    {
      risk: 'r1',
      measure: split.measureId,
      org: 'org-a',
      role: 'accountable',
      status: 'accepted',
      due: '2027-03-31',
    },
  ])
  expect(told.seats).toContainEqual({ risk: 'r1', org: 'org-a', status: 'none', asked: true })
  expect(told.accounts).toEqual(map)
  expect(JSON.stringify(told)).not.toContain('内密')
})
