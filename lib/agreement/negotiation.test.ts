import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { taking, without } from '#tests/support/participants.ts'
import type { AgreementCommand, Party } from './command.ts'
import { decide } from './decide.ts'
import { isAgreementRefusal } from './decision.ts'
import { decisionsOf } from './decisions.ts'
import { evolve } from './evolve.ts'
import { standingMeasures } from './gaps.ts'
import { answererOf, differing, negotiationOf, termsOf, waitsAtAuthor } from './negotiation.ts'
import type { OfferTerms, SplitTerms } from './split.ts'
import { noAgreement, type AgreementState } from './state.ts'
import { turnsOf } from './turn.ts'

const at = '2026-12-02T00:00:00.000Z'
const a: Party = { userId: 'sato', orgId: 'A' }
const a2: Party = { userId: 'takahashi', orgId: 'A' }
const b: Party = { userId: 'mori', orgId: 'B' }
const pf: Party = { userId: 'tanaka', orgId: 'PF' }
const participants = taking({ A: ['sato', 'takahashi'], B: ['mori'], PF: ['tanaka'] })
const measureId = must(standingMeasures(model, 'r1')[0], 'a measure against r1')
const said = (ja: string, role: SplitTerms['role'] = 'accountable'): OfferTerms => ({
  role,
  split: 'own',
  text: { ja },
})
const propose = (id: string, by: Party, orgId: string, terms = said('暗号化する')) =>
  ({ type: 'propose', id, by, at, terms: { ...terms, riskId: 'r1', measureId, orgId } }) as const
const accept = (id: string, by: Party) => ({ type: 'accept', id, by, at }) as const
const counter = (id: string, of: string, by: Party, terms = said('提供前まで'), reason = '範囲') =>
  ({ type: 'counter', id, of, by, at, terms, reason }) as const
const sendBack = (id: string, by: Party, reason = '不明') =>
  ({ type: 'sendBack', id, by, at, reason }) as const
const again = (id: string, of: string, by: Party, terms = said('保存時も暗号化する')) =>
  ({ type: 'proposeAgain', id, of, by, at, terms }) as const
const withdraw = (id: string, by: Party) => ({ type: 'withdraw', id, by, at }) as const

function after(state: AgreementState, ...commands: readonly AgreementCommand[]): AgreementState {
  return commands.reduce((now, command) => {
    const decision = decide(now, command, { model, participants })
    if (isAgreementRefusal(decision)) throw new Error(JSON.stringify(decision))
    return decision.reduce(evolve, now)
  }, state)
}
const told = (state: AgreementState, command: AgreementCommand, who = participants) => {
  const decision = decide(state, command, { model, participants: who })
  return isAgreementRefusal(decision) ? decision.refused : decision.map((e) => e.type)
}
const offered = after(noAgreement, propose('s1', pf, 'A'))
const countered = after(offered, counter('s2', 's1', a))
const status = (state: AgreementState, id: string) => state.splits[id]?.status

describe('a counterproposal', () => {
  test('[AG-60] is made by who may answer, with a reason, and says something else', () => {
    expect(told(offered, counter('s2', 's1', b))).toBe('other-organisation')
    expect(told(offered, counter('s2', 's1', pf))).toBe('other-organisation')
    expect(told(offered, counter('s2', 's1', a, said('x'), ' '))).toBe('reason-needed')
    expect(told(offered, counter('s2', 's1', a, said('暗号化する')))).toBe('nothing-changed')
    const layer = { ...said('暗号化する'), layer: 'no such system' }
    expect(told(offered, counter('s2', 's1', a, layer))).toBe('unknown-layer')
    expect(told(offered, counter('s2', 's1', a))).toEqual(['split.countered'])
    expect(countered.splits['s1']).toMatchObject({ status: 'countered', reason: '範囲' })
    expect(told(countered, counter('s3', 's1', a))).toBe('not-open')
    const other = after(offered, propose('s9', pf, 'A', said('x', 'responsible')))
    expect(told(other, counter('s2', 's1', a, said('x', 'responsible')))).toBe('duplicate')
  })

  test('[AG-60] a part offered inside one organisation is sent back or taken back, not countered', () => {
    const own = after(noAgreement, propose('s1', a2, 'A'))
    expect(told(own, counter('s2', 's1', a))).toBe('own-part')
    expect(told(own, sendBack('s1', a))).toEqual(['split.sentBack'])
  })

  test('[AG-61] goes back to who proposed, who accepts, declines or counters again', () => {
    const { s2 } = countered.splits
    expect(answererOf(must(s2, 's2'))).toBe('PF')
    expect(s2).toMatchObject({ orgId: 'A', proposedOrg: 'A', follows: 's1' })
    expect(told(countered, accept('s2', a))).toBe('other-organisation')
    expect(told(countered, accept('s2', pf))).toEqual(['split.accepted'])
    expect(told(countered, { type: 'decline', id: 's2', by: pf, at, reason: 'x' })).toEqual([
      'split.declined',
    ])
    const twice = after(countered, counter('s3', 's2', pf, said('移転まで')))
    expect(told(twice, accept('s3', pf))).toBe('other-organisation')
    const agreed = after(twice, accept('s3', a))
    expect(agreed.splits['s3']).toMatchObject({ status: 'accepted', orgId: 'A' })
    expect(
      negotiationOf(Object.values(agreed.splits), must(agreed.splits['s3'], 's3')).map((s) => s.id),
    ).toEqual(['s1', 's2', 's3'])
  })

  test('[AG-62] [I12] who made an offer of the other side never answers for this one', () => {
    const moved = { userId: 'tanaka', orgId: 'A' }
    expect(told(offered, counter('s2', 's1', moved))).toBe('own-offer')
    const twice = after(countered, counter('s3', 's2', pf, said('移転まで')))
    expect(told(twice, accept('s3', moved))).toBe('own-offer')
    expect(told(countered, accept('s2', { userId: 'sato', orgId: 'PF' }))).toBe('own-offer')
  })

  test('[AG-65] ends no part of others: it does not succeed what the offer was to succeed', () => {
    const carried = after(noAgreement, propose('s0', pf, 'B'), accept('s0', b))
    const given = after(carried, { ...propose('s1', b, 'A'), succeeds: 's0' })
    const answered = after(given, counter('s2', 's1', a))
    expect(answered.splits['s2']?.succeeds).toBeUndefined()
    expect(told(answered, accept('s2', b))).toBe('second-accountable')
    const helping = after(given, counter('s2', 's1', a, said('助ける', 'consulted')))
    expect(told(helping, accept('s2', b))).toEqual(['split.accepted'])
  })
})

describe('sent back', () => {
  const back = after(offered, sendBack('s1', a))

  test('[AG-63] with a reason, and waits at who made it', () => {
    expect(told(offered, sendBack('s1', a, ' '))).toBe('reason-needed')
    expect(told(offered, sendBack('s1', pf))).toBe('other-organisation')
    expect(status(back, 's1')).toBe('returned')
    expect(told(back, accept('s1', a))).toBe('not-open')
    const rows = { splits: Object.values(back.splits), participants }
    expect(turnsOf(rows, [], [])).toMatchObject([{ turn: 'revise', orgId: 'PF', splitId: 's1' }])
    expect(turnsOf({ ...rows, participants: without(participants, 'PF') }, [], [])).toEqual([])
  })

  test('[AG-64] it is changed and proposed again once, by its organisation, or taken back', () => {
    expect(told(back, again('s2', 's1', a))).toBe('other-organisation')
    expect(told(back, again('s2', 's1', pf, said('暗号化する')))).toBe('nothing-changed')
    const anew = after(back, again('s2', 's1', pf))
    expect(anew.splits['s2']).toMatchObject({ status: 'proposed', orgId: 'A', follows: 's1' })
    expect(told(anew, again('s3', 's1', pf))).toBe('not-open')
    expect(told(anew, withdraw('s1', pf))).toBe('not-open')
    expect(told(anew, accept('s2', a))).toEqual(['split.accepted'])
    expect(told(back, withdraw('s1', a))).toBe('other-organisation')
    const gone = after(back, withdraw('s1', pf))
    expect(gone.splits['s1']).toMatchObject({ status: 'withdrawn' })
    expect(gone.splits['s1']?.reason).toBeUndefined()
    const counterBack = after(countered, sendBack('s2', pf), again('s3', 's2', a, said('別案')))
    expect(answererOf(must(counterBack.splits['s3'], 's3'))).toBe('PF')
  })

  test('[AG-64] not to an organisation that takes no part any more', () => {
    expect(told(back, again('s2', 's1', pf), without(participants, 'A'))).toBe(
      'inactive-organisation',
    )
    const gone = without(participants, 'PF')
    expect(told(offered, counter('s2', 's1', a), gone)).toBe('inactive-organisation')
  })
})

test('[AG-66] what was countered or sent back counts for nothing, and checks are not told of it', () => {
  const rows = { signOffs: [], map: {}, participants, now: at }
  const back = after(countered, sendBack('s2', pf))
  const { assignments } = decisionsOf(model, { ...rows, splits: Object.values(back.splits) })
  expect(assignments).toEqual([])
})

test('[AG-60] the lines that differ are named, and none where the same is said', () => {
  const terms = { ...said('x'), due: '2027-01-01' }
  expect(differing(terms, { ...said('x'), due: '2027-01-01' })).toEqual([])
  expect(differing(terms, { ...said('y', 'consulted'), evidence: '台帳' })).toEqual([
    'role',
    'text',
    'due',
    'evidence',
  ])
  const part = must(offered.splits['s1'], 's1')
  expect(termsOf(part)).toEqual({ ...said('暗号化する'), riskId: 'r1', measureId, orgId: 'A' })
})

describe('any sequence of acts', () => {
  const parties = [a, a2, b, pf, { userId: 'tanaka', orgId: 'A' }, { userId: 'sato', orgId: 'PF' }]
  const party = fc.constantFrom(...parties)
  const id = fc.constantFrom('s1', 's2', 's3', 's4', 's5', 's6')
  const terms = fc
    .tuple(fc.constantFrom('x', 'y', 'z'), fc.constantFrom('accountable', 'consulted', 'none'))
    .map(([text, role]) => said(text, role as SplitTerms['role']))
  const reason = fc.constantFrom('理由', ' ')
  const command: fc.Arbitrary<AgreementCommand> = fc.oneof(
    fc
      .tuple(id, party, fc.constantFrom('A', 'B', 'PF'), terms)
      .map(([s, by, to, t]) => propose(s, by, to, t)),
    fc.tuple(id, id, party, terms, reason).map(([s, of, by, t, r]) => counter(s, of, by, t, r)),
    fc.tuple(id, id, party, terms).map(([s, of, by, t]) => again(s, of, by, t)),
    fc.tuple(id, party, reason).map(([s, by, r]) => sendBack(s, by, r)),
    fc.tuple(id, party).map(([s, by]) => accept(s, by)),
    fc
      .tuple(id, party, reason)
      .map(([s, by, r]): AgreementCommand => ({ type: 'decline', id: s, by, at, reason: r })),
    fc
      .tuple(id, party, reason)
      .map(([s, by, r]): AgreementCommand => ({ type: 'withdraw', id: s, by, at, reason: r })),
  )
  const isNew = (c: AgreementCommand) =>
    c.type === 'propose' || c.type === 'counter' || c.type === 'proposeAgain'

  test('[AG-62] [I12] nothing is accepted but by both sides; every offer is followed once; refusals change nothing', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        commands.reduce((state, c) => {
          if (isNew(c) && state.splits[c.id] !== undefined) return state
          const decision = decide(state, c, { model, participants })
          if (isAgreementRefusal(decision)) return state
          const next = decision.reduce(evolve, state)
          const all = Object.values(next.splits)
          for (const event of decision) {
            if (event.type !== 'split.accepted') continue
            const part = must(next.splits[event.id], event.id)
            const chain = negotiationOf(all, part)
            expect(event.org).toBe(answererOf(part))
            // The carrier has spoken for itself: by accepting, or by the offer that is accepted.
            expect([event.org, part.proposedOrg]).toContain(part.orgId)
            const own = chain.filter(({ proposedBy }) => proposedBy === event.by)
            expect(own.filter(({ proposedOrg }) => proposedOrg !== event.org)).toEqual([])
            const open = {
              type: 'accept',
              id: part.id,
              by: { userId: 'u', orgId: event.org },
              at,
            } as const
            expect(told(next, open)).toBe('not-open')
          }
          const followed = all.flatMap(({ follows }) => follows ?? [])
          expect(new Set(followed).size).toBe(followed.length)
          for (const one of all) {
            expect(one.status === 'countered').toBe(
              followed.includes(one.id) && one.status !== 'returned',
            )
            if (one.follows === undefined) continue
            const before = must(next.splits[one.follows], 'what it follows')
            expect([before.orgId, before.measureId]).toEqual([one.orgId, one.measureId])
            expect(differing(before, one)).not.toEqual([])
            expect(one.succeeds).toBeUndefined()
            expect(before.reason?.trim()).not.toBe('')
            expect(waitsAtAuthor(all, before)).toBe(false)
            const turned = before.status === 'countered' ? before.proposedOrg : answererOf(before)
            expect(answererOf(one)).toBe(turned)
          }
          return next
        }, noAgreement)
      }),
      { numRuns: 300 },
    )
  })
})
