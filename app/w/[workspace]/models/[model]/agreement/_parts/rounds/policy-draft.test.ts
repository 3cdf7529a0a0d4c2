import { expect, test } from 'vitest'
import { policyOf, rule } from '#tests/support/rounds.ts'
import { draftOf, newDraft, sentOf } from './policy-draft.ts'

test('[F-202] what is filled in and not changed is sent as it was', () => {
  const { t: _t, ...policy } = {
    ...policyOf(rule('A', { seats: 3, needed: 2 }), rule('B', { group: 2 })),
    level: 'K' as const,
    conditional: 'waits' as const,
    validDays: 365,
  }
  const due = '2026-12-31T14:59:59.999Z'
  const round = { policy: { t: 'yoriai.policy/1' as const, ...policy }, due }
  expect(sentOf(draftOf(round))).toEqual({ policy, due })
  const open = { policy: { ...round.policy, validDays: null }, due: null }
  expect(sentOf(draftOf(open))).toEqual({ policy: { ...policy, validDays: null }, due: null })
})

test('[F-202] a draft that asks nobody is not sent', () => {
  expect(sentOf(newDraft({}))).toBeNull()
})
