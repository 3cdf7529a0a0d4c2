import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as whole } from '#lib/catalog/use-cases/elderly-support.ts'
import {
  a,
  accept,
  after,
  at,
  cardOf,
  counter,
  decline,
  participants,
  pf,
  propose,
  round,
  sendBack,
  sign,
  withdraw,
} from '#tests/agreement/board-rows.ts'
import { riskClosure } from '../closure.ts'
import type { AgreementState } from '../state.ts'
import { fragmentOf } from './fragment.ts'
import { lookOf, lookText, type Look } from './looks.ts'
import { positionsOf } from './positions.ts'

describe('where organisations stand', () => {
  const of = (state: AgreementState, orgId: string) =>
    must(
      positionsOf(cardOf(state), participants).find((one) => one.orgId === orgId),
      orgId,
    )
  const spoken = (state: AgreementState, orgId: string) =>
    of(state, orgId).said.map((s) => s.stance)

  test('[AG-70] is what each said last in each negotiation, and whose turn it is', () => {
    const offered = after(propose('s1', pf, 'A'))
    expect(spoken(offered, 'PF')).toEqual(['offered'])
    expect(spoken(offered, 'A')).toEqual([])
    expect([of(offered, 'A').turn, of(offered, 'PF').turn]).toEqual(['answer', null])
    const countered = after(propose('s1', pf, 'A'), counter('s2', 's1', a))
    expect(spoken(countered, 'A')).toEqual(['countered'])
    expect([of(countered, 'A').turn, of(countered, 'PF').turn]).toEqual([null, 'answer'])
    const agreed = after(propose('s1', pf, 'A'), counter('s2', 's1', a), accept('s2', pf))
    expect(of(agreed, 'PF').said[0]).toMatchObject({
      stance: 'accepted',
      carrier: 'A',
      userId: 'tanaka',
    })
    expect([of(agreed, 'A').turn, of(agreed, 'PF').turn]).toEqual(['sign', 'sign'])
    const back = after(propose('s1', pf, 'A'), sendBack('s1', a))
    expect(of(back, 'A').said[0]).toMatchObject({ stance: 'sentBack', reason: '不明' })
    expect(of(back, 'PF').turn).toBe('revise')
    expect(spoken(after(propose('s1', pf, 'A'), withdraw('s1', pf)), 'PF')).toEqual(['withdrew'])
    expect(spoken(after(propose('s1', pf, 'A'), decline('s1', a)), 'A')).toEqual(['declined'])
  })

  test('[AG-70] is the seat of who is asked to sign, here and in a round', () => {
    const settled = after(propose('s1', pf, 'A'), accept('s1', a), sign('x1', a))
    expect([of(settled, 'A').seat, of(settled, 'A').turn]).toEqual(['valid', null])
    expect([of(settled, 'PF').seat, of(settled, 'PF').turn]).toEqual(['none', 'sign'])
    const org = (orgId: string, isMet: boolean) => ({
      orgId,
      group: 1,
      needed: 1,
      isMet,
      seats: [],
    })
    const open = round('n1', at, 'open')
    const orgs = [org('A', true), org('PF', false)]
    const rounds = [{ ...open, standing: { ...open.standing, group: 1, orgs } }]
    const told = positionsOf(cardOf(settled, { rounds }), participants)
    expect(told.map((one) => [one.orgId, one.round, one.turn])).toEqual([
      ['A', 'met', null],
      ['PF', 'open', 'sign'],
    ])
    // Nobody is asked any more where the round has ended or its revision does not stand.
    for (const over of [{ isSuperseded: true }, { status: 'rejected' as const }]) {
      const past = [{ ...open, standing: { ...open.standing, group: 1, orgs, ...over } }]
      const left = positionsOf(cardOf(settled, { rounds: past }), participants)
      expect(left.map(({ turn }) => turn)).toEqual([null, null])
    }
  })
})

describe('looks and the picture', () => {
  test('[AG-71] who has last looked, acts of its own included; what has changed since is told', () => {
    const offered = after(propose('s1', pf, 'A'))
    const card = cardOf(offered)
    const [first, second] = positionsOf(card, participants)
    const told = (looks: readonly Look[]) =>
      [first, second].map((one) => lookOf(card, must(one, 'position'), looks))
    expect(told([])).toEqual([null, { userId: 'tanaka', at, isPresent: null }])
    const later = '2026-12-03T00:00:00.000Z'
    const look = { riskId: 'r1', ...a, at: later, isPresent: false }
    expect(told([look])[0]).toEqual({ userId: 'sato', at: later, isPresent: false })
    expect(told([{ ...look, isPresent: true }])[0]?.isPresent).toBe(true)
    expect(told([{ ...look, riskId: 'r2' }])[0]).toBeNull()
  })

  test('[AG-71] a look is at the content and the offers that wait, whatever their order', () => {
    const two = Object.values(after(propose('s1', pf, 'A'), propose('s2', a, 'PF')).splits)
    const digest = lookText('content', 'r1', two)
    expect(lookText('content', 'r1', two.toReversed())).toBe(digest)
    expect(lookText('other', 'r1', two)).not.toBe(digest)
    expect(lookText('content', 'r1', two.slice(1))).not.toBe(digest)
    const elsewhere = two.map((one) => ({ ...one, id: `${one.id}-2`, riskId: 'r2' }))
    expect(lookText('content', 'r1', [...two, ...elsewhere])).toBe(digest)
  })

  test('[AG-72] the part of the model it is about holds the event, and the data and ba a signature covers', () => {
    const part = must(fragmentOf(whole, 'r1'), 'part')
    const closure = must(riskClosure(whole, 'r1', []), 'closure')
    expect(Object.keys(part.events)).toEqual([whole.risks['r1']?.event])
    expect(Object.keys(part.states).toSorted()).toEqual(Object.keys(closure.states))
    expect(Object.keys(part.bas).toSorted()).toEqual(Object.keys(closure.bas).toSorted())
    expect(Object.keys(part.stakeholders).length).toBeLessThan(
      Object.keys(whole.stakeholders).length,
    )
    expect(part.places).toEqual({})
    expect(fragmentOf(whole, 'nothing')).toBeNull()
  })
})
