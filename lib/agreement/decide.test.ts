import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import type { AgreementCommand, Party } from './command.ts'
import { decide } from './decide.ts'
import { isAgreementRefusal } from './decision.ts'
import { evolve } from './evolve.ts'
import { standingMeasures } from './gaps.ts'
import type { SplitTerms } from './split.ts'
import { noAgreement, type AgreementState } from './state.ts'
import { taking, without } from '#tests/support/participants.ts'

const at = '2026-11-25T00:00:00.000Z'
const a: Party = { userId: 'sato', orgId: 'A' }
const a2: Party = { userId: 'takahashi', orgId: 'A' }
const pf: Party = { userId: 'tanaka', orgId: 'PF' }
const participants = taking({ A: ['sato', 'takahashi'], PF: ['tanaka'] })
const setting = { model, participants }
const measureId = must(standingMeasures(model, 'r1')[0], 'a measure against r1')
const terms = (orgId: string, role: SplitTerms['role'] = 'accountable'): SplitTerms => ({
  riskId: 'r1',
  measureId,
  orgId,
  role,
  split: 'own',
  text: { ja: '通信を暗号化する' },
})
const propose = (id: string, by: Party, of: SplitTerms): AgreementCommand => ({
  type: 'propose',
  id,
  by,
  at,
  terms: of,
})
const accept = (id: string, by: Party): AgreementCommand => ({ type: 'accept', id, by, at })
const sign = (id: string, by: Party, shown: string, now = shown): AgreementCommand => ({
  type: 'sign',
  id,
  by,
  at,
  riskId: 'r1',
  shown,
  now,
  docSeq: 7,
})

/** The state after commands that must all hold. */
function given(...commands: readonly AgreementCommand[]): AgreementState {
  return commands.reduce((state, command) => {
    const decision = decide(state, command, setting)
    if (isAgreementRefusal(decision)) throw new Error(JSON.stringify(decision))
    return decision.reduce(evolve, state)
  }, noAgreement)
}

const refusal = (state: AgreementState, command: AgreementCommand, now = participants) => {
  const decision = decide(state, command, { model, participants: now })
  return isAgreementRefusal(decision) ? decision.refused : decision.map((e) => e.type)
}

describe('responsibility', () => {
  test('[AG-2] a proposal needs a risk and a measure against it', () => {
    const unknown = { ...terms('A'), riskId: 'nope' }
    expect(refusal(noAgreement, propose('s', a, unknown))).toBe('unknown-risk')
    expect(refusal(noAgreement, propose('s', a, { ...terms('A'), measureId: 'nope' }))).toBe(
      'unknown-measure',
    )
    expect(refusal(noAgreement, propose('s', a, { ...terms('A'), riskId: '__proto__' }))).toBe(
      'unknown-risk',
    )
  })

  test('[AG-2] the same organisation, measure and role is open once', () => {
    const state = given(propose('s1', pf, terms('A')))
    expect(refusal(state, propose('s2', a, terms('A')))).toBe('duplicate')
    expect(refusal(state, propose('s2', a, terms('A', 'responsible')))).toEqual(['split.proposed'])
  })

  test('[AG-3] [I12] only the organisation itself answers a proposal', () => {
    const state = given(propose('s1', pf, terms('A')))
    expect(refusal(state, accept('s1', pf))).toBe('other-organisation')
    expect(refusal(state, accept('s1', a))).toEqual(['split.accepted'])
    expect(refusal(state, { type: 'decline', id: 's1', by: pf, at, reason: 'x' })).toBe(
      'other-organisation',
    )
  })

  test('[AG-3] the author for another organisation never accepts, also after changing sides', () => {
    const state = given(propose('s1', pf, terms('A')))
    expect(refusal(state, accept('s1', { userId: pf.userId, orgId: 'A' }))).toBe('own-offer')
  })

  test('[AG-3] a proposal for the own organisation is accepted by a separate act', () => {
    const state = given(propose('s1', a, terms('A')))
    expect(state.splits['s1']?.status).toBe('proposed')
    expect(refusal(state, accept('s1', a))).toEqual(['split.accepted'])
  })

  test('[AG-3] an answered proposal is not answered again', () => {
    const state = given(propose('s1', pf, terms('A')), accept('s1', a))
    expect(refusal(state, accept('s1', a2))).toBe('not-open')
    expect(refusal(state, { type: 'decline', id: 's1', by: a, at, reason: 'x' })).toBe('not-open')
  })

  test('[AG-4] [I10] a second accountable organisation is refused until the first withdraws', () => {
    const both = given(
      propose('s1', pf, terms('A')),
      propose('s2', a, terms('PF')),
      accept('s1', a),
    )
    expect(refusal(both, accept('s2', pf))).toBe('second-accountable')
    const freed = decide(
      both,
      { type: 'withdraw', id: 's1', by: a2, at, reason: '担当が変わるため' },
      setting,
    )
    if (isAgreementRefusal(freed)) throw new Error('refused')
    expect(refusal(freed.reduce(evolve, both), accept('s2', pf))).toEqual(['split.accepted'])
  })

  test('[AG-9] declining and taking back what was accepted need a reason', () => {
    const state = given(propose('s1', pf, terms('A')))
    expect(refusal(state, { type: 'decline', id: 's1', by: a, at, reason: ' ' })).toBe(
      'reason-needed',
    )
    const accepted = given(propose('s1', pf, terms('A')), accept('s1', a))
    expect(refusal(accepted, { type: 'withdraw', id: 's1', by: a, at })).toBe('reason-needed')
    expect(refusal(accepted, { type: 'withdraw', id: 's1', by: pf, at, reason: 'x' })).toBe(
      'other-organisation',
    )
    expect(refusal(state, { type: 'withdraw', id: 's1', by: pf, at })).toEqual(['split.withdrawn'])
  })

  test('[AG-1] no sequence of commands leaves two accountable organisations or answers across', () => {
    const party = fc.constantFrom(a, a2, pf)
    const id = fc.constantFrom('s1', 's2', 's3')
    const command: fc.Arbitrary<AgreementCommand> = fc.oneof(
      fc
        .tuple(id, party, fc.constantFrom('A', 'PF'))
        .map(([s, by, org]) => propose(s, by, terms(org))),
      fc.tuple(id, party).map(([s, by]) => accept(s, by)),
      fc
        .tuple(id, party)
        .map(([s, by]): AgreementCommand => ({ type: 'withdraw', id: s, by, at, reason: 'r' })),
      fc
        .tuple(id, party)
        .map(([s, by]): AgreementCommand => ({ type: 'decline', id: s, by, at, reason: 'r' })),
    )
    fc.assert(
      fc.property(fc.array(command, { maxLength: 25 }), (commands) => {
        const end = commands.reduce((state, c) => {
          if (c.type === 'propose' && state.splits[c.id] !== undefined) return state
          const decision = decide(state, c, setting)
          return isAgreementRefusal(decision) ? state : decision.reduce(evolve, state)
        }, noAgreement)
        const accepted = Object.values(end.splits).filter((s) => s.status === 'accepted')
        expect(accepted.length).toBeLessThanOrEqual(1)
        for (const s of accepted) {
          expect(s.decidedBy === 'tanaka' ? 'PF' : 'A').toBe(s.orgId)
        }
      }),
    )
  })
})

describe('who takes part no more', () => {
  const carried = given(propose('s1', pf, terms('A')), accept('s1', a))
  const gone = without(participants, 'A')

  test('[AG-16] is offered nothing, and neither is who never took part', () => {
    expect(refusal(noAgreement, propose('s', pf, terms('A')), gone)).toBe('inactive-organisation')
    expect(refusal(noAgreement, propose('s', pf, terms('B')))).toBe('inactive-organisation')
    expect(refusal(noAgreement, propose('s', pf, terms('A')))).toEqual(['split.proposed'])
  })

  test('[AG-16] is replaced as accountable by who accepts, and its part has ended then', () => {
    const offered = [propose('s2', a, terms('PF'))].reduce((state, command) => {
      const decision = decide(state, command, setting)
      if (isAgreementRefusal(decision)) throw new Error('refused')
      return decision.reduce(evolve, state)
    }, carried)
    expect(refusal(offered, accept('s2', pf))).toBe('second-accountable')
    const taken = decide(offered, accept('s2', pf), { model, participants: gone })
    if (isAgreementRefusal(taken)) throw new Error('refused')
    expect(taken.map((e) => e.type)).toEqual(['split.lapsed', 'split.accepted'])
    const { splits } = taken.reduce(evolve, offered)
    expect(splits['s1']).toMatchObject({ status: 'withdrawn', decidedBy: 'tanaka' })
    expect(splits['s2']?.status).toBe('accepted')
  })

  test('[AG-17] who signed and may sign no more does not keep a colleague from signing the same', () => {
    const signed = given(sign('g1', a, 'd1'))
    expect(refusal(signed, sign('g2', a2, 'd1'))).toBe('already-signed')
    const lost = {
      ...participants,
      people: { ...participants.people, sato: { orgId: 'A', maySign: false } },
    }
    expect(refusal(signed, sign('g2', a2, 'd1'), lost)).toEqual(['signoff.signed'])
  })
})

describe('signing', () => {
  test('[AG-10] what changed since it was shown is refused as stale', () => {
    expect(refusal(noAgreement, sign('g1', a, 'old', 'new'))).toBe('stale')
    expect(refusal(noAgreement, sign('g1', a, 'same'))).toEqual(['signoff.signed'])
  })

  test('[AG-10] repeating the own signature is success and adds nothing', () => {
    const signed = given(sign('g1', a, 'd1'))
    expect(refusal(signed, sign('g2', a, 'd1'))).toEqual([])
    expect(refusal(signed, sign('g2', a, 'd1', 'd2'))).toEqual([])
    expect(refusal(signed, sign('g2', a2, 'd1'))).toBe('already-signed')
    expect(refusal(signed, sign('g2', a2, 'd1', 'd2'))).toBe('stale')
  })

  test('[AG-9] a withdrawal is a new act with a reason, and can be signed again after it', () => {
    const signed = given(sign('g1', a, 'd1'))
    const back = { type: 'withdrawSignOff', riskId: 'r1', at } as const
    expect(refusal(signed, { ...back, id: 'g2', by: a2, reason: ' ' })).toBe('reason-needed')
    expect(refusal(signed, { ...back, id: 'g2', by: pf, reason: 'x' })).toBe('nothing-to-withdraw')
    const gone = given(sign('g1', a, 'd1'), { ...back, id: 'g2', by: a2, reason: '誤り' })
    expect(gone.signOffs.map((s) => [s.intent, s.prevId])).toEqual([
      ['approve', null],
      ['withdraw', 'g1'],
    ])
    expect(refusal(gone, { ...back, id: 'g3', by: a, reason: 'x' })).toBe('nothing-to-withdraw')
    expect(refusal(gone, sign('g3', a, 'd1'))).toEqual(['signoff.signed'])
  })

  test('[AG-10] a risk that does not exist cannot be signed', () => {
    const unknown = { ...sign('g1', a, 'd'), riskId: 'nope' } as AgreementCommand
    expect(refusal(noAgreement, unknown)).toBe('unknown-risk')
  })
})
