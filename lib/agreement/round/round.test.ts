import { describe, expect, test } from 'vitest'
import { strictJson } from '#lib/base/strict-json.ts'
import { without } from '#tests/support/participants.ts'
import {
  at,
  by,
  content,
  opening,
  outcome,
  people,
  policyOf,
  roundAfter,
  roundOf,
  rule,
  setting,
  signing,
  next,
} from '#tests/support/rounds.ts'
import type { RoundCommand } from './command.ts'
import { policyText, roundPolicySchema, type RoundPolicy } from './policy.ts'
import { noRound, type RoundSetting, type RoundState } from './round.ts'
import { mostInScope, namesInScope } from './scope.ts'
import { roundStanding } from './standing.ts'
import { historyOf } from './history.ts'
import { waitsFor } from './turn.ts'

const later = '2027-01-01T00:00:00.000Z'
const standing = (state: RoundState, now: RoundSetting = setting, moment = at) =>
  roundStanding(roundOf(state), { ...now, now: moment })
const edited: RoundSetting = { ...setting, content: { ...content, 'risk:r1': 'other' } }
const withPolicy = (policy: RoundPolicy) => opening({ policy })
const rejecting = (userId: string, reason = '根拠が足りない'): RoundCommand => ({
  ...signing(userId, { id: `n-${userId}` }),
  type: 'reject',
  reason,
})
const withdrawing = (userId: string, reason = '前提が変わった'): RoundCommand => {
  const { shown: _shown, ...signer } = signing(userId, { id: `w-${userId}` })
  return { ...signer, type: 'withdraw', reason }
}
const renewing = (userId: string, moment = at): RoundCommand => ({
  ...signing(userId, { id: `r-${userId}-${moment}`, at: moment }),
  type: 'renew',
})

test('[AG-21] a round is about what exists, at most fifty things, each named once and in order', () => {
  expect(namesInScope({ kind: 'risks', ids: ['r2', 'r1', 'r2'] })).toEqual(['risk:r1', 'risk:r2'])
  expect(namesInScope({ kind: 'assignments', ids: ['s'] })).toEqual(['assignment:s'])
  expect(namesInScope({ kind: 'model' })).toEqual(['model'])
  const about = (...ids: string[]) => outcome(noRound, opening({ scope: { kind: 'risks', ids } }))
  expect(about()).toBe('scope-empty')
  expect(about('gone')).toBe('scope-unknown')
  expect(about(...Array.from({ length: mostInScope + 1 }, (_, i) => `r${i}`))).toBe(
    'scope-too-large',
  )
  expect(about('r1')).toBe('round.opened')
})

describe('on a revision', () => {
  const model = { model: 'd' }
  const stands: RoundSetting = { ...setting, content: model, frozen: model }
  const moved: RoundSetting = { ...stands, content: { model: 'e' } }
  const whole = opening({ scope: { kind: 'model' }, revisionId: 'v' })
  const about = { shown: model }
  const { validDays: _none, ...bounded } = policyOf(rule('A'), rule('B'))
  const opened = next(noRound, { ...whole, policy: { ...bounded, validDays: 30 } }, stands)

  test('[AG-75] a round about the whole model is opened on a revision, and on none whose content has moved on', () => {
    const none = opening({ scope: { kind: 'model' } })
    expect(outcome(noRound, none, { ...setting, content: model })).toBe('revision-needed')
    expect(outcome(noRound, whole, stands)).toBe('round.opened')
    expect(outcome(noRound, whole, moved)).toBe('revision-superseded')
    const some = opening({ revisionId: 'v' })
    expect(outcome(noRound, some, { ...setting, frozen: content })).toBe('round.opened')
    expect(outcome(noRound, some, { ...edited, frozen: content })).toBe('revision-superseded')
  })

  test('[AG-76] once the content has moved on nothing new is said about the revision, whatever one claims to have been shown', () => {
    for (const shown of [model, { model: 'e' }]) {
      expect(outcome(opened, signing('b1', { shown }), moved)).toBe('revision-superseded')
      const no: RoundCommand = { ...signing('b1', { shown }), type: 'reject', reason: '否' }
      expect(outcome(opened, no, moved)).toBe('revision-superseded')
    }
    expect(outcome(opened, signing('b1', { shown: { model: 'e' } }), stands)).toBe('stale')
  })

  test('[AG-76] what was signed stays with its difference, is taken back still, and stands again with the content', () => {
    const signed = next(opened, signing('a1', about), stands)
    expect(standing(signed, stands)).toMatchObject({ isSuperseded: false, group: 1 })
    const after = standing(signed, moved)
    expect(after).toMatchObject({ status: 'open', isSuperseded: true })
    expect(after.orgs[0]?.seats[0]?.status).toBe('stale')
    expect(waitsFor(standing(signed, stands), by('b1'))).toBe(true)
    expect(waitsFor(after, by('b1'))).toBe(false)
    expect(outcome(signed, withdrawing('a1'), moved)).toBe('withdraw A1')
    expect(outcome(signed, signing('b1', about), stands)).toBe('approve B1')
    const renewal: RoundCommand = { ...signing('a1', { ...about, id: 'again' }), type: 'renew' }
    expect(outcome(signed, renewal, stands)).toBe('renew A1')
    expect(outcome(signed, renewal, moved)).toBe('revision-superseded')
  })
})

test('[AG-21] a round has seats of organisations that take part, each once, and a quorum that can be met', () => {
  const by1 = (...seats: ReturnType<typeof rule>[]) =>
    outcome(noRound, withPolicy(policyOf(...seats)))
  expect(by1()).toBe('no-seats')
  expect(by1(rule('A'), rule('A'))).toBe('seats-twice')
  expect(by1(rule('A', { seats: 2, needed: 3 }))).toBe('quorum')
  expect(by1(rule('nobody'))).toBe('seats-inactive')
  const gone = { ...setting, participants: without(people, 'B') }
  expect(outcome(noRound, opening(), gone)).toBe('seats-inactive')
  expect(outcome(noRound, opening({ due: at }))).toBe('due-past')
  expect(outcome(noRound, opening({ due: later }))).toBe('round.opened')
})

test('[AG-21] it is opened once, called off by who opened it with a reason, and nothing happens in it after that', () => {
  const open = roundAfter(opening())
  expect(outcome(open, opening())).toBe('')
  expect(outcome(open, opening({ id: 'another' }))).toBe('already-open')
  const calling = (userId: string, reason: string): RoundCommand => ({
    type: 'cancel',
    by: by(userId),
    at,
    reason,
  })
  expect(outcome(noRound, calling('a1', '不要'))).toBe('unknown-round')
  expect(outcome(open, calling('b1', '不要'))).toBe('other-organisation')
  expect(outcome(open, calling('a2', ' '))).toBe('reason-needed')
  const off = next(open, calling('a2', '不要'))
  expect(standing(off)).toMatchObject({ status: 'cancelled', group: null })
  expect(outcome(off, signing('a1'))).toBe('round-cancelled')
})

test('[AG-22] how it is decided is changed by who opened it, until somebody has acted, and never after', () => {
  const open = roundAfter(opening())
  const policy = policyOf(rule('A', { seats: 2, needed: 2 }), rule('B'))
  const setting2 = (userId: string): RoundCommand => ({
    type: 'setPolicy',
    by: by(userId),
    at,
    policy,
    due: later,
  })
  expect(outcome(open, setting2('b1'))).toBe('other-organisation')
  const changed = next(open, setting2('a1'))
  expect(changed.round).toMatchObject({ policy, due: later })
  expect(outcome(next(changed, signing('b1')), setting2('a1'))).toBe('policy-frozen')
  const taken = next(next(changed, signing('b1')), withdrawing('b1'))
  expect(outcome(taken, setting2('a1'))).toBe('policy-frozen')
})

test('[AG-22] the text of a policy is canonical and reads back as the policy', () => {
  const policy = policyOf(rule('B'), rule('A', { seats: 3, needed: 2, group: 2 }))
  const text = policyText(policy)
  expect(roundPolicySchema.parse(JSON.parse(text))).toEqual(policy)
  expect(text).toBe(strictJson(policy))
})

test('[AG-23] so many of so many people sign, each at a seat of their own', () => {
  const open = roundAfter(withPolicy(policyOf(rule('A', { seats: 2, needed: 2 }))))
  expect(outcome(open, signing('a1'))).toBe('approve A1')
  const one = next(open, signing('a1'))
  expect(outcome(one, signing('a1', { id: 'again' }))).toBe('')
  expect(standing(one).status).toBe('open')
  const two = next(one, signing('a2'))
  expect(two.acts.map((act) => [act.userId, act.seat])).toEqual([
    ['a1', 1],
    ['a2', 2],
  ])
  expect(standing(two).status).toBe('complete')
  expect(outcome(two, signing('a3'))).toBe('seats-taken')
  expect(outcome(two, signing('c1'))).toBe('no-seat')
})

test('[AG-23] who may sign no more keeps no seat: a colleague takes it over, after the act of the first', () => {
  const one = roundAfter(opening(), signing('a1'))
  expect(outcome(one, signing('a2'))).toBe('seats-taken')
  const lost: RoundSetting = {
    ...setting,
    participants: { ...people, people: { ...people.people, a1: { orgId: 'A', maySign: false } } },
  }
  expect(outcome(one, signing('a1', { id: 'x' }), lost)).toBe('may-not-sign')
  const taken = next(one, signing('a2'), lost)
  expect(taken.acts[1]).toMatchObject({ userId: 'a2', seat: 1, prevId: 's-a1' })
  // Back in the role, the first is not counted a second time.
  const seats = standing(taken).orgs[0]?.seats.map((seat) => seat.latest?.userId)
  expect(seats).toEqual(['a2'])
  expect(outcome(taken, signing('a1', { id: 'y' }))).toBe('seats-taken')
})

test('[AG-23] a stale or withdrawn seat may be taken over, a rejection not', () => {
  const one = roundAfter(opening(), signing('a1'))
  const shown = edited.content
  expect(outcome(one, signing('a2', { shown }), edited)).toBe('approve A1')
  expect(outcome(next(one, withdrawing('a1')), signing('a2'))).toBe('approve A1')
  const no = roundAfter(opening(), rejecting('a1'))
  expect(outcome(no, signing('a2'))).toBe('seats-taken')
  expect(outcome(no, signing('a1'))).toBe('approve A1')
})

test('[AG-24] groups sign one after the other, and an earlier one that is open again holds the later', () => {
  const policy = policyOf(rule('A'), rule('B', { group: 2 }), rule('C', { group: 3 }))
  const open = roundAfter(withPolicy(policy))
  expect(outcome(open, signing('b1'))).toBe('not-yet')
  expect(outcome(open, rejecting('b1'))).toBe('not-yet')
  expect(standing(open).group).toBe(1)
  const one = next(open, signing('a1'))
  expect(standing(one).group).toBe(2)
  expect(outcome(one, signing('c1'))).toBe('not-yet')
  const two = next(one, signing('b1'))
  const back = next(two, withdrawing('a1'))
  expect(standing(back).group).toBe(1)
  expect(outcome(back, signing('c1'))).toBe('not-yet')
  expect(outcome(back, withdrawing('b1'))).toBe('withdraw B1')
})

test('[AG-25] what is signed is what was shown and stands, of everything the round is about and nothing else', () => {
  const open = roundAfter(opening())
  expect(outcome(open, signing('a1'), edited)).toBe('stale')
  expect(outcome(open, signing('a1', { shown: { 'risk:r1': 'd1' } }))).toBe('stale')
  const gone: RoundSetting = { ...setting, content: { 'risk:r1': 'd1' } }
  expect(outcome(open, signing('a1', { shown: gone.content }), gone)).toBe('stale')
  const more = next(open, signing('a1', { shown: { ...content, model: 'x' } }))
  expect(more.acts[0]?.digests).toEqual(content)
  const [state] = [next(open, signing('a1'))]
  expect(standing(state, edited).orgs[0]?.seats[0]?.status).toBe('stale')
  expect(standing(state).orgs[0]?.seats[0]?.status).toBe('valid')
  // After a lost answer the same act is repeated, though the content has moved on.
  expect(outcome(state, signing('a1'), edited)).toBe('')
})

test('[AG-25] a signature is as strong as the policy asks, or stronger', () => {
  const open = roundAfter(withPolicy({ ...policyOf(rule('A')), level: 'K' }))
  expect(outcome(open, signing('a1'))).toBe('level-too-low')
  expect(outcome(open, signing('a1', { level: 'K' }))).toBe('approve A1')
  expect(outcome(roundAfter(opening()), signing('a1', { level: 'K' }))).toBe('approve A1')
})

test('[AG-26] a signature on conditions counts or waits, as the policy says, and is followed by one without', () => {
  const conditions = '提供前までに暗号化する'
  const seats = policyOf(rule('A'))
  const counting = roundAfter(withPolicy(seats), signing('a1', { conditions }))
  expect(standing(counting)).toMatchObject({
    status: 'complete',
    conditions: [{ intent: 'conditional', reason: conditions }],
  })
  const waits = withPolicy({ ...seats, conditional: 'waits' })
  const waiting = roundAfter(waits, signing('a1', { conditions }))
  expect(standing(waiting)).toMatchObject({ status: 'open', conditions: [] })
  expect(outcome(waiting, signing('a1', { id: 'again', conditions }))).toBe('')
  expect(outcome(waiting, signing('a1', { id: 'x', conditions: ' ' }))).toBe('reason-needed')
  expect(standing(next(waiting, signing('a1', { id: 'plain' }))).status).toBe('complete')
})

test('[AG-27] a rejection needs a reason, stops the round whatever others sign, and stands until its own person acts', () => {
  const open = roundAfter(opening())
  expect(outcome(open, rejecting('a1', ' '))).toBe('reason-needed')
  const no = next(next(open, rejecting('a1')), signing('b1'))
  expect(standing(no).status).toBe('rejected')
  expect(standing(no, edited).status).toBe('rejected')
  expect(standing(next(no, signing('a1'))).status).toBe('complete')
  const left = { ...setting, participants: without(people, 'A') }
  expect(standing(no, left).status).toBe('open')
})

test('[AG-27] taking back is a signed act of its own with a reason, out of turn and whatever the content', () => {
  const one = roundAfter(opening(), signing('a1'))
  expect(outcome(one, withdrawing('a2'))).toBe('nothing-to-withdraw')
  expect(outcome(one, withdrawing('a1', ' '))).toBe('reason-needed')
  const back = next(one, withdrawing('a1'), edited)
  expect(back.acts[1]).toMatchObject({ intent: 'withdraw', prevId: 's-a1', digests: content })
  const again = { ...withdrawing('a1'), id: 'w2' } as RoundCommand
  expect(outcome(back, again)).toBe('')
  expect(outcome(back, { ...again, reason: '別の理由' } as RoundCommand)).toBe(
    'nothing-to-withdraw',
  )
  expect(outcome(back, signing('a1', { id: 's2' }))).toBe('approve A1')
})

test('[AG-28] a signature runs out after the days of the policy and is renewed about the same content, by its own person', () => {
  const policy = { ...policyOf(rule('A')), validDays: 30 }
  const one = roundAfter(withPolicy(policy), signing('a1'))
  const lastMoment = '2026-12-30T23:59:59.999Z'
  const over = '2026-12-31T00:00:00.000Z'
  expect(standing(one, setting, lastMoment).status).toBe('complete')
  expect(standing(one, setting, over).orgs[0]?.seats[0]?.status).toBe('expired')
  expect(outcome(one, renewing('a2'))).toBe('seats-taken')
  const renewed = next(one, renewing('a1', over))
  expect(standing(renewed, setting, later).status).toBe('complete')
  expect(standing(renewed, setting, '2027-01-30T00:00:00.000Z').status).toBe('open')
  const shown = edited.content
  const anew = { ...renewing('a1', over), shown } as RoundCommand
  expect(outcome(one, anew, edited)).toBe('nothing-to-renew')
  expect(outcome(next(one, withdrawing('a1')), renewing('a1'))).toBe('nothing-to-renew')
  expect(outcome(roundAfter(opening(), signing('a1')), renewing('a1'))).toBe('nothing-to-renew')
  expect(outcome(one, signing('a1', { id: 's2', at: over }))).toBe('approve A1')
})

test('[AG-29] a complete round opens again by itself, and is overdue from its day on while it is not complete', () => {
  const open = roundAfter(opening({ due: later }))
  expect(standing(open, setting, at).isOverdue).toBe(false)
  expect(standing(open, setting, later).isOverdue).toBe(true)
  const full = next(next(open, signing('a1')), signing('b1'))
  expect(standing(full, setting, later)).toMatchObject({ status: 'complete', isOverdue: false })
  expect(standing(full, edited).status).toBe('open')
  const left = { ...setting, participants: without(people, 'B') }
  const again = standing(full, left)
  expect(again.status).toBe('open')
  expect(again.orgs[1]?.seats[0]).toMatchObject({ status: 'orphaned', counts: false })
  expect(standing(full).status).toBe('complete')
})

test('[AG-18] every act of a round is told as it stands: what another of the seat came after is superseded', () => {
  const policy = policyOf(rule('A', { seats: 2, needed: 2 }), rule('B'))
  const acted = [signing('a1'), withdrawing('a1'), signing('a2'), rejecting('b1')]
  const state = acted.reduce((now, command) => next(now, command), roundAfter(withPolicy(policy)))
  const told = (now: RoundSetting) =>
    historyOf(roundOf(state), { ...now, now: at }).map(
      ({ act, status }) => `${act.userId} ${status}`,
    )
  const first = ['a1 superseded', 'a1 withdrawn']
  expect(told(setting)).toEqual([...first, 'a2 valid', 'b1 rejected'])
  expect(told(edited)).toEqual([...first, 'a2 stale', 'b1 rejected'])
  const left = { ...setting, participants: without(without(people, 'A'), 'B') }
  expect(told(left)).toEqual([...first, 'a2 orphaned', 'b1 orphaned'])
})
