import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { taking, without } from '#tests/support/participants.ts'
import { partsByController } from './by-rule.ts'
import { decide } from './decide.ts'
import { isAgreementRefusal } from './decision.ts'
import { evolve } from './evolve.ts'
import { noAgreement } from './state.ts'
import type { ResponsibilitySplit } from './split.ts'

const map = { A: 'org-a', B: 'org-b', PF: 'org-pf' }
const participants = taking({ 'org-a': [], 'org-b': [], 'org-pf': [] })
const rows = { splits: [], map, participants }
const all = partsByController(model, rows)
const first = must(all[0], 'a part by the rule')
const taken = (more: Partial<ResponsibilitySplit>): ResponsibilitySplit => ({
  ...first,
  id: 's',
  role: 'responsible',
  split: 'own',
  text: { ja: '' },
  status: 'proposed',
  proposedBy: 'u',
  proposedOrg: 'org-pf',
  proposedAt: '2026-11-25T00:00:00.000Z',
  ...more,
})
const at = (parts: typeof all) =>
  parts.filter((p) => p.riskId === first.riskId && p.measureId === first.measureId)

test('[AG-44] [F-192] what is offered are managing organisations that take part, each once a row, and every offer holds', () => {
  expect(all.length).toBeGreaterThan(3)
  expect(new Set(all.map((p) => JSON.stringify(p))).size).toBe(all.length)
  const end = all.reduce((state, { riskId, measureId, orgId }, n) => {
    const terms = { riskId, measureId, orgId, role: 'responsible', split: 'own' } as const
    const decision = decide(
      state,
      {
        type: 'propose',
        id: `s${n}`,
        by: { userId: 'u', orgId: 'org-pf' },
        at: '2026-11-25T00:00:00.000Z',
        terms: { ...terms, text: { ja: '' } },
      },
      { model, participants },
    )
    if (isAgreementRefusal(decision)) throw new Error(decision.refused)
    return decision.reduce(evolve, state)
  }, noAgreement)
  // Nothing is left to offer after it.
  expect(partsByController(model, { ...rows, splits: Object.values(end.splits) })).toEqual([])
})

test('[AG-44] nothing where somebody is offered or has accepted it, nor to who is not concerned or takes no part', () => {
  const beside = (split: ResponsibilitySplit) =>
    at(partsByController(model, { ...rows, splits: [split] }))
  expect(beside(taken({}))).toEqual([])
  expect(beside(taken({ status: 'accepted', orgId: 'org-b' }))).toEqual([])
  expect(beside(taken({ status: 'declined' }))).toEqual(at(all))
  expect(beside(taken({ role: 'accountable' }))).toEqual(at(all))
  expect(beside(taken({ role: 'none' })).map((p) => p.orgId)).not.toContain(first.orgId)
  const gone = { ...rows, participants: without(participants, first.orgId) }
  expect(partsByController(model, gone).map((p) => p.orgId)).not.toContain(first.orgId)
  expect(partsByController(model, { ...rows, map: {} })).toEqual([])
})
