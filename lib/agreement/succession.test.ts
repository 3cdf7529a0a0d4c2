import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { taking, without } from '#tests/support/participants.ts'
import type { AgreementCommand, Party } from './command.ts'
import { decide } from './decide.ts'
import { isAgreementRefusal } from './decision.ts'
import { evolve } from './evolve.ts'
import { twoAccountable } from './gaps/two-accountable.ts'
import { standingMeasures } from './gaps.ts'
import type { SplitTerms } from './split.ts'
import { noAgreement, type AgreementState } from './state.ts'

const at = '2026-12-02T00:00:00.000Z'
const a: Party = { userId: 'sato', orgId: 'A' }
const b: Party = { userId: 'mori', orgId: 'B' }
const pf: Party = { userId: 'tanaka', orgId: 'PF' }
const participants = taking({ A: ['sato'], B: ['mori'], PF: ['tanaka'] })
const gone = without(participants, 'A')
const measureId = must(standingMeasures(model, 'r1')[0], 'a measure against r1')
const terms = (orgId: string, role: SplitTerms['role']): SplitTerms => ({
  riskId: 'r1',
  measureId,
  orgId,
  role,
  split: 'own',
  text: { ja: '通信を暗号化する' },
})
const offer = (
  id: string,
  by: Party,
  to: string,
  succeeds?: string,
  role: SplitTerms['role'] = 'accountable',
): AgreementCommand => ({
  type: 'propose',
  id,
  by,
  at,
  terms: terms(to, role),
  ...(succeeds === undefined ? {} : { succeeds }),
})
const accept = (id: string, by: Party): AgreementCommand => ({ type: 'accept', id, by, at })

function after(state: AgreementState, command: AgreementCommand, who = participants) {
  const decision = decide(state, command, { model, participants: who })
  if (isAgreementRefusal(decision)) throw new Error(JSON.stringify(decision))
  return decision.reduce(evolve, state)
}
const carried = [offer('s1', pf, 'A'), accept('s1', a)].reduce((s, c) => after(s, c), noAgreement)
const said = (state: AgreementState, command: AgreementCommand, who = participants) => {
  const decision = decide(state, command, { model, participants: who })
  return isAgreementRefusal(decision) ? decision.refused : decision.map((e) => e.type)
}

describe('handing a part over', () => {
  test('[LV-8] is offered by who carries it, and by others only once that organisation takes no part', () => {
    expect(said(carried, offer('s2', a, 'B', 's1'))).toEqual(['split.proposed'])
    expect(said(carried, offer('s2', pf, 'B', 's1'))).toBe('other-organisation')
    expect(said(carried, offer('s2', pf, 'B', 's1'), gone)).toEqual(['split.proposed'])
  })

  test('[LV-8] is the same part, which stands, for another organisation that takes part', () => {
    expect(said(carried, offer('s2', a, 'A', 's1'))).toBe('unknown-split')
    expect(said(carried, offer('s2', a, 'B', 's1', 'responsible'))).toBe('unknown-split')
    expect(said(carried, offer('s2', a, 'B', 'no such part'))).toBe('unknown-split')
    const offered = after(noAgreement, offer('s1', pf, 'A'))
    expect(said(offered, offer('s2', a, 'B', 's1'))).toBe('not-open')
    const twice = after(carried, offer('s2', a, 'B', 's1'))
    expect(said(twice, offer('s3', a, 'B', 's1'))).toBe('duplicate')
    expect(said(twice, offer('s3', a, 'PF', 's1'))).toEqual(['split.proposed'])
  })

  test('[LV-9] it stands until the other accepts, and ends with that, whatever its role', () => {
    for (const role of ['accountable', 'responsible'] as const) {
      const held = [offer('s1', pf, 'A', undefined, role), accept('s1', a)].reduce(
        (s, c) => after(s, c),
        noAgreement,
      )
      const offered = after(held, offer('s2', a, 'B', 's1', role))
      expect(offered.splits['s1']?.status).toBe('accepted')
      expect(said(offered, accept('s2', b))).toEqual(['split.lapsed', 'split.accepted'])
      const { splits } = after(offered, accept('s2', b))
      expect([splits['s1']?.status, splits['s2']?.status]).toEqual(['withdrawn', 'accepted'])
      const declined = after(offered, {
        type: 'decline',
        id: 's2',
        by: b,
        at,
        reason: '人がいない',
      })
      expect(declined.splits['s1']?.status).toBe('accepted')
    }
  })

  test('[LV-9] what an owner offered elsewhere while it was away ends for nobody who is back', () => {
    const offered = after(carried, offer('s2', pf, 'B', 's1'), gone)
    expect(said(offered, accept('s2', b), gone)).toEqual(['split.lapsed', 'split.accepted'])
    expect(said(offered, accept('s2', b))).toBe('second-accountable')
  })

  test('[LV-9] nobody loses a part by what others do: it ends by its own organisation’s act, or while that takes no part', () => {
    const party = fc.constantFrom(a, b, pf)
    const id = fc.constantFrom('s2', 's3', 's4')
    const before = fc.constantFrom('s1', 's2', 's3', undefined)
    const command: fc.Arbitrary<AgreementCommand> = fc.oneof(
      fc
        .tuple(id, party, fc.constantFrom('A', 'B', 'PF'), before)
        .map(([s, by, to, from]) => offer(s, by, to, from)),
      fc.tuple(id, party).map(([s, by]) => accept(s, by)),
    )
    fc.assert(
      fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
        commands.reduce((state, c) => {
          if (c.type === 'propose' && state.splits[c.id] !== undefined) return state
          const decision = decide(state, c, { model, participants })
          if (isAgreementRefusal(decision)) return state
          for (const event of decision) {
            if (event.type !== 'split.lapsed') continue
            const offered = Object.values(state.splits).find(
              (s) => s.succeeds === event.id && s.status === 'proposed',
            )
            expect(offered?.proposedOrg).toBe(state.splits[event.id]?.orgId)
          }
          const next = decision.reduce(evolve, state)
          const holders = Object.values(next.splits).filter((s) => s.status === 'accepted')
          expect(holders.length).toBe(1)
          return next
        }, carried)
      }),
      { numRuns: 200 },
    )
  })

  test('[LV-15] an offer is in no conflict with the part it succeeds; two such offers are with each other', () => {
    const marked = (state: AgreementState) =>
      twoAccountable({ riskId: 'r1', measureId, splits: Object.values(state.splits) })
    const handed = after(carried, offer('s2', a, 'B', 's1'))
    expect(marked(handed)).toEqual([])
    expect(marked(after(carried, offer('s2', a, 'B')))).toMatchObject([{ orgs: ['A', 'B'] }])
    expect(marked(after(handed, offer('s3', a, 'PF', 's1')))).toMatchObject([{ orgs: ['B', 'PF'] }])
  })
})
