import { expect, test } from 'vitest'
import { policyOf, rule } from '#tests/support/rounds.ts'
import type { SeatStanding } from '#lib/agreement/round/seats.ts'
import { choicesAt, isReady, principalStands, stepAt } from './steps.ts'

const policy = policyOf(rule('A'))
const a1 = { userId: 'a1' }
const seat = (
  more: Partial<NonNullable<SeatStanding['latest']>> | null,
  status: SeatStanding['status'],
): SeatStanding => ({
  orgId: 'A',
  seat: 1,
  latest:
    more === null
      ? null
      : {
          id: 's1',
          userId: 'a1',
          orgId: 'A',
          at: '2026-12-01T00:00:00.000Z',
          seat: 1,
          intent: 'approve',
          digests: {},
          level: 'P',
          prevId: null,
          ...more,
        },
  status,
  counts: status === 'valid',
})

test('[F-204] the address names the step, and leads past no choice that is not made', () => {
  expect(stepAt(undefined, false)).toBe('promises')
  expect(stepAt('elsewhere', true)).toBe('promises')
  expect(stepAt('points', false)).toBe('points')
  expect(stepAt('identity', false)).toBe('choice')
  expect(stepAt('identity', true)).toBe('identity')
})

test('[F-206] offered is what can be said at a seat as it stands', () => {
  const first = ['approve', 'conditional', 'reject']
  expect(choicesAt(seat(null, 'none'), policy, a1)).toEqual(first)
  expect(choicesAt(seat({}, 'valid'), policy, a1)).toEqual(['conditional', 'reject', 'withdraw'])
  expect(choicesAt(seat({}, 'stale'), policy, a1)).toEqual([...first, 'withdraw'])
  expect(choicesAt(seat({ userId: 'a2' }, 'orphaned'), policy, a1)).toEqual(first)
  expect(choicesAt(seat({ intent: 'withdraw' }, 'withdrawn'), policy, a1)).toEqual(first)
  const conditional = seat({ intent: 'conditional', reason: 'x' }, 'valid')
  expect(choicesAt(conditional, policy, a1)).toEqual([...first, 'withdraw'])
  const running = { ...policy, validDays: 30 }
  expect(choicesAt(seat({}, 'expired'), running, a1)).toContain('renew')
  expect(choicesAt(seat({}, 'stale'), running, a1)).not.toContain('renew')
})

test('[F-156] who stands in says what is theirs to say in that place, and nothing where the colleague has spoken', () => {
  const inPlace = { userId: 'a4', deputyFor: 'a1' }
  const theirs = seat(inPlace, 'valid')
  expect(choicesAt(theirs, policy, inPlace)).toEqual(['conditional', 'reject', 'withdraw'])
  // The colleague may say otherwise, or take back what was said for them.
  expect(choicesAt(theirs, policy, a1)).toEqual(['approve', 'conditional', 'reject', 'withdraw'])
  expect(principalStands(theirs, inPlace)).toBe(false)
  expect(principalStands(seat({}, 'valid'), inPlace)).toBe(true)
  expect(principalStands(seat({}, 'rejected'), inPlace)).toBe(true)
  expect(principalStands(seat({}, 'stale'), inPlace)).toBe(false)
  expect(principalStands(seat({}, 'valid'), a1)).toBe(false)
})

test('[F-206] conditions, sending back and taking back need words; a choice one does not have is none', () => {
  const all = ['approve', 'conditional', 'reject'] as const
  const draft = { key: 'k', intent: null, reason: '' }
  expect(isReady(draft, all)).toBe(false)
  expect(isReady({ ...draft, intent: 'approve' }, all)).toBe(true)
  expect(isReady({ ...draft, intent: 'withdraw', reason: '誤り' }, all)).toBe(false)
  for (const intent of ['conditional', 'reject'] as const) {
    expect(isReady({ ...draft, intent, reason: '  ' }, all)).toBe(false)
    expect(isReady({ ...draft, intent, reason: '分担が違う' }, all)).toBe(true)
  }
})

test('[F-206] while something is gone one only takes back what one has said', () => {
  expect(choicesAt(seat(null, 'none'), policy, a1, true)).toEqual([])
  expect(choicesAt(seat({}, 'stale'), policy, a1, true)).toEqual(['withdraw'])
  expect(choicesAt(seat({}, 'stale'), policy, { userId: 'a2' }, true)).toEqual([])
})
