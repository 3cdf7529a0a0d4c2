import { expect, test } from 'vitest'
import { without } from '#tests/support/participants.ts'
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
  setting,
  signing,
} from '#tests/support/rounds.ts'
import type { RoundSetting, RoundState } from './round.ts'
import { roundStanding } from './standing.ts'
import { waitsFor } from './turn.ts'

const waits = (state: RoundState, userId: string, now: RoundSetting = setting) => {
  const orgId = userId.startsWith('a') ? 'A' : 'B'
  return waitsFor(roundStanding(roundOf(state), { ...now, now: at }), { orgId, userId })
}
const both = roundAfter(opening())
const twoOfA = roundAfter(
  opening({ policy: policyOf(rule('A', { seats: 2, needed: 2 }), rule('B', { group: 2 })) }),
)

test('[AG-50] an open round waits for everybody of an organisation that has not signed enough', () => {
  for (const who of ['a1', 'a2', 'b1']) expect(waits(both, who)).toBe(true)
  const signed = next(both, signing('a1'))
  expect(waits(signed, 'a1')).toBe(false)
  expect(waits(signed, 'a2')).toBe(false)
  expect(waits(signed, 'b1')).toBe(true)
})

test('[AG-50] who has signed is not asked again while others of the organisation are, and a later group not before its turn', () => {
  expect(waits(twoOfA, 'b1')).toBe(false)
  const one = next(twoOfA, signing('a1'))
  expect(waits(one, 'a1')).toBe(false)
  expect(waits(one, 'a2')).toBe(true)
  expect(waits(one, 'b1')).toBe(false)
  expect(waits(next(one, signing('a2')), 'b1')).toBe(true)
})

test('[AG-50] what is signed is asked for again once it has changed or its signer is gone, and nothing of a round that is held up', () => {
  const done = next(next(both, signing('a1')), signing('b1'))
  expect(waits(done, 'a1')).toBe(false)
  expect(waits(done, 'a1', { ...setting, content: { ...content, 'risk:r1': 'other' } })).toBe(true)
  expect(waits(done, 'b1', { ...setting, participants: without(people, 'A') })).toBe(false)
  const held = next(both, { ...signing('b1'), type: 'reject', reason: '根拠が足りない' })
  for (const who of ['a1', 'b1']) expect(waits(held, who)).toBe(false)
})

test('[AG-50] a round of which a part is gone waits for nobody until that stands again', () => {
  const gone = { ...setting, content: { 'risk:r1': content['risk:r1'] } }
  const done = next(both, signing('a1'))
  for (const who of ['a1', 'b1']) expect(waits(done, who, gone)).toBe(false)
  expect(roundStanding(roundOf(done), { ...gone, now: at }).missing).toEqual(['risk:r2'])
  expect(waits(done, 'b1')).toBe(true)
})
