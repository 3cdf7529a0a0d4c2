import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { taking, without } from '#tests/support/participants.ts'
import { riskClosure } from './closure.ts'
import type { AgreementCommand, Party } from './command.ts'
import { decide } from './decide.ts'
import { isAgreementRefusal } from './decision.ts'
import { decisionsOf } from './decisions.ts'
import { closureText } from './digest.ts'
import { evolve } from './evolve.ts'
import { gapsOf, standingMeasures } from './gaps.ts'
import { signersOf } from './signers.ts'
import type { ResponsibilitySplit, SplitTerms } from './split.ts'
import { noAgreement, type AgreementState } from './state.ts'

const at = '2026-11-25T00:00:00.000Z'
const a: Party = { userId: 'sato', orgId: 'A' }
const pf: Party = { userId: 'tanaka', orgId: 'PF' }
const participants = taking({ A: ['sato'], PF: ['tanaka'] })
const measureId = must(standingMeasures(model, 'r1')[0], 'a measure against r1')
const [lower = '', upper = ''] = Object.keys(model.systems)
const terms = (orgId: string, more: Partial<SplitTerms> = {}): SplitTerms => ({
  riskId: 'r1',
  measureId,
  orgId,
  role: 'accountable',
  split: 'own',
  text: { ja: '通信を暗号化する' },
  ...more,
})
const propose = (id: string, of: SplitTerms): AgreementCommand => ({
  type: 'propose',
  id,
  by: of.orgId === 'A' ? pf : a,
  at,
  terms: of,
})
const accept = (id: string, by: Party): AgreementCommand => ({ type: 'accept', id, by, at })
const take = (state: AgreementState, command: AgreementCommand, now = participants) => {
  const decision = decide(state, command, { model, participants: now })
  return isAgreementRefusal(decision) ? decision.refused : decision.map((e) => e.type)
}
const given = (...commands: readonly AgreementCommand[]): AgreementState =>
  commands.reduce((state, command) => {
    const decision = decide(state, command, { model, participants })
    if (isAgreementRefusal(decision)) throw new Error(decision.refused)
    return decision.reduce(evolve, state)
  }, noAgreement)
const accepted = (of: SplitTerms): ResponsibilitySplit => ({
  ...of,
  id: 's',
  status: 'accepted',
  proposedBy: 'u',
  proposedOrg: 'PF',
  proposedAt: at,
})
const closure = (...splits: readonly ResponsibilitySplit[]) =>
  must(riskClosure(model, 'r1', splits), 'closure')

describe('the layer of a part', () => {
  test('[AG-4] [AG-32] of each layer one organisation is accountable; a part that names none speaks of all', () => {
    expect([lower, upper]).not.toContain('')
    const one = given(propose('s1', terms('A', { layer: lower })), accept('s1', a))
    const offered = (of: SplitTerms) =>
      [propose('s2', of)].reduce((state, command) => {
        const decision = decide(state, command, { model, participants })
        if (isAgreementRefusal(decision)) throw new Error(decision.refused)
        return decision.reduce(evolve, state)
      }, one)
    expect(take(offered(terms('PF', { layer: upper })), accept('s2', pf))).toEqual([
      'split.accepted',
    ])
    expect(take(offered(terms('PF', { layer: lower })), accept('s2', pf))).toBe(
      'second-accountable',
    )
    expect(take(offered(terms('PF')), accept('s2', pf))).toBe('second-accountable')
    // An organisation is no second one beside itself.
    expect(take(offered(terms('A')), accept('s2', a))).toEqual(['split.accepted'])
  })

  test('[AG-32] is a system of the model, and the same part is open once a layer', () => {
    expect(take(noAgreement, propose('s', terms('A', { layer: 'nope' })))).toBe('unknown-layer')
    const state = given(propose('s1', terms('A', { layer: lower })))
    expect(take(state, propose('s2', terms('A', { layer: lower })))).toBe('duplicate')
    expect(take(state, propose('s2', terms('A', { layer: upper })))).toEqual(['split.proposed'])
  })

  test('[AG-16] [AG-32] every layer of who takes part no more ends when another answers for the whole', () => {
    const both = given(
      propose('s1', terms('A', { layer: lower })),
      accept('s1', a),
      propose('s2', terms('A', { layer: upper })),
      accept('s2', a),
      propose('s3', terms('PF')),
    )
    expect(take(both, accept('s3', pf), without(participants, 'A'))).toEqual([
      'split.lapsed',
      'split.lapsed',
      'split.accepted',
    ])
  })

  test('[AG-15] [AG-32] is told to the checks', () => {
    const rows = { splits: [accepted(terms('A', { layer: lower }))], signOffs: [], map: {} }
    const told = decisionsOf(model, { ...rows, participants, now: '' })
    expect(told.assignments).toEqual([expect.objectContaining({ org: 'A', layer: lower })])
  })
})

describe('what a signature covers of a part', () => {
  test('[AG-32] [AG-6] a part without layer, condition and evidence reads as it did before there were any', () => {
    const plain = terms('A', { due: '2027-03-31' })
    expect(closure(accepted(plain)).splits).toStrictEqual({
      [`${measureId}|A|accountable`]: {
        measureId,
        orgId: 'A',
        role: 'accountable',
        split: 'own',
        text: { ja: '通信を暗号化する' },
        due: '2027-03-31',
      },
    })
    expect(closure(accepted(plain)).t).toBe('yoriai.closure/1')
  })

  test('[AG-32] [AG-6] each of them is signed, with the name of the layer', () => {
    const far = must(
      Object.keys(model.systems).find((id) => closure().names.systems[id] === undefined),
      'a system that is no part of r1',
    )
    const all = [
      terms('A'),
      terms('A', { layer: far }),
      terms('A', { condition: { ja: '提供前まで' } }),
      terms('A', { evidence: '手順書 第3版' }),
    ].map((of) => closureText(closure(accepted(of))))
    expect(new Set(all).size).toBe(4)
    expect(closure(accepted(terms('A', { layer: far }))).names.systems[far]).toBeDefined()
    const two = [accepted(terms('A', { layer: lower })), accepted(terms('A', { layer: upper }))]
    expect(Object.keys(closure(...two).splits)).toHaveLength(2)
  })
})

describe('who is not concerned', () => {
  const none = terms('A', { role: 'none' })

  test('[AG-33] is offered that and answers it, and carries nothing there', () => {
    const state = given(propose('s1', none), accept('s1', a))
    expect(take(state, propose('s2', terms('A')))).toBe('duplicate')
    expect(take(given(propose('s1', terms('A'))), propose('s2', none))).toBe('duplicate')
    expect(take(given(propose('s1', none)), accept('s1', pf))).toBe('other-organisation')
    const splits = Object.values(state.splits)
    expect(
      gapsOf(model, splits, participants).some(
        (g) => g.gap === 'no-accountable' && g.measureId === measureId && g.riskId === 'r1',
      ),
    ).toBe(true)
  })

  test('[AG-33] is told to no check and asked for no signature because of it', () => {
    const rows = { splits: [accepted(none)], signOffs: [], map: {}, participants, now: '' }
    expect(decisionsOf(model, rows).assignments).toEqual([])
    expect(signersOf(model, 'r1', rows)).toEqual([])
    expect(signersOf(model, 'r1', { ...rows, splits: [accepted(terms('A'))] })).toEqual(['A'])
  })
})
