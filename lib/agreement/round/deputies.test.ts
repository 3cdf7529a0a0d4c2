import { expect, test } from 'vitest'
import {
  at,
  content,
  next,
  opening,
  people,
  policyOf,
  roundAfter,
  roundOf,
  rule,
  signing,
} from '#tests/support/rounds.ts'
import { decideRound } from './decide.ts'
import { isRoundRefusal } from './decision.ts'
import type { RoundState } from './round.ts'
import { roundStanding } from './standing.ts'
import { waitsFor } from './turn.ts'

const inPlace = { userId: 'a4', orgId: 'A', deputyFor: 'a1' }
const standingIn = {
  participants: {
    ...people,
    people: { ...people.people, a4: { orgId: 'A', maySign: false, deputyFor: 'a1' } },
  },
  content,
}
const round = roundAfter(opening({ policy: policyOf(rule('A', { seats: 3, needed: 2 })) }))
const says = (state: RoundState, by: typeof inPlace | { userId: string; orgId: string }) =>
  decideRound(state, signing('a4', { by, id: `by-${by.userId}` }), standingIn)
const why = (state: RoundState, by: Parameters<typeof says>[1]) => {
  const decision = says(state, by)
  return isRoundRefusal(decision) ? decision.refused : decision.length
}
const after = (state: RoundState, by: Parameters<typeof says>[1]) => {
  const decision = says(state, by)
  if (isRoundRefusal(decision)) throw new Error(decision.refused)
  return next(state, signing('a4', { by, id: `by-${by.userId}` }), standingIn)
}
const a1 = { userId: 'a1', orgId: 'A' }

test('[AG-55] who stands in signs at the seat of the other: both together have one', () => {
  const signed = after(round, inPlace)
  expect(signed.acts).toMatchObject([{ userId: 'a4', deputyFor: 'a1', seat: 1 }])
  const both = after(signed, a1)
  expect(both.acts.map(({ seat }) => seat)).toEqual([1, 1])
  const [org] = roundStanding(roundOf(both), { ...standingIn, now: at }).orgs
  expect([org?.isMet, org?.seats.filter(({ counts }) => counts).length]).toEqual([false, 1])
})

test('[AG-55] what the other has said themselves stands, and nobody fills two seats', () => {
  const signed = after(round, a1)
  expect(why(signed, inPlace)).toBe('principal-stands')
  expect(waitsFor(roundStanding(roundOf(signed), { ...standingIn, now: at }), inPlace)).toBe(false)
  const [own] = signed.acts
  const act = { ...own, id: 'own', userId: 'a4', seat: 2, prevId: null }
  const apart = { ...signed, acts: [...signed.acts, act] } as RoundState
  expect(why(apart, inPlace)).toBe('two-seats')
  expect(why(round, { ...inPlace, deputyFor: 'a2' })).toBe('not-deputy')
  expect(why(round, { userId: 'a4', orgId: 'A' })).toBe('may-not-sign')
})
