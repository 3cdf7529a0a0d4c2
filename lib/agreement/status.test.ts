import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { apply, isRefusal } from '#lib/model/apply.ts'
import type { Model } from '#lib/model/model.ts'
import { isApproval, latestStatus, signOffIntents } from './act-status.ts'
import { riskClosure } from './closure.ts'
import { decisionsOf } from './decisions.ts'
import { closureText } from './digest.ts'
import { gapsOf, standingMeasures } from './gaps.ts'
import { lastExpiry, statement } from './sign-off.ts'
import { signersOf } from './signers.ts'
import type { ResponsibilitySplit } from './split.ts'
import { progressOf, seatsOf, type AgreementRows, type KeptSignOff } from './status.ts'
import { turnsOf } from './turn.ts'
import { taking, without } from '#tests/support/participants.ts'

const at = '2026-11-25T00:00:00.000Z'
const map = { A: 'org-a', PF: 'org-pf', resident: 'org-a' }
const participants = taking({ 'org-a': ['u'], 'org-pf': ['v'], 'org-b': [], 'org-x': [] })
const measureId = must(standingMeasures(model, 'r1')[0], 'a measure against r1')
const split = (status: ResponsibilitySplit['status'], orgId = 'org-a'): ResponsibilitySplit => ({
  id: `s-${orgId}`,
  riskId: 'r1',
  measureId,
  orgId,
  role: 'accountable',
  split: 'own',
  text: { ja: '暗号化' },
  status,
  proposedBy: 'u',
  proposedOrg: 'org-pf',
  proposedAt: at,
})
const signed = (orgId: string, of: Model = model): KeptSignOff => ({
  id: `g-${orgId}`,
  riskId: 'r1',
  orgId,
  userId: orgId === 'org-a' ? 'u' : 'v',
  intent: 'approve',
  docSeq: 1,
  digest: 'd',
  prevId: null,
  at,
  closure: closureText(must(riskClosure(of, 'r1', []), 'closure')),
})
const rows = (more: Partial<AgreementRows> = {}): AgreementRows => ({
  splits: [],
  signOffs: [],
  map,
  participants,
  now: at,
  ...more,
})
const seat = (now: Model, r: AgreementRows, orgId: string) =>
  seatsOf(now, r).find((s) => s.riskId === 'r1' && s.orgId === orgId)?.status

function edited(): Model {
  const next = apply(model, {
    type: 'set',
    in: 'events',
    id: 't-1',
    field: 'note',
    value: { ja: '変更' },
  })
  if (isRefusal(next)) throw new Error('refused')
  return next
}

describe('where organisations stand', () => {
  test('[AG-7] [I11] valid, stale, withdrawn and none are computed from the content now', () => {
    const with1 = rows({ signOffs: [signed('org-a')] })
    expect(seat(model, with1, 'org-a')).toBe('valid')
    expect(seat(edited(), with1, 'org-a')).toBe('stale')
    expect(seat(model, with1, 'org-pf')).toBe('none')
    const back: KeptSignOff = { ...signed('org-a'), id: 'g2', intent: 'withdraw', reason: 'x' }
    expect(seat(model, rows({ signOffs: [signed('org-a'), back] }), 'org-a')).toBe('withdrawn')
  })

  test('[AG-11] [I13] parties of the transfer with an account are asked, a natural-person class never', () => {
    const asked = (more: Partial<AgreementRows>) => signersOf(model, 'r1', rows(more))
    expect(asked({})).toEqual(['org-a', 'org-pf'])
    expect(asked({ map: { resident: 'org-x' } })).toEqual([])
    expect(asked({ splits: [split('accepted', 'org-b')] })).toContain('org-b')
    expect(asked({ splits: [split('proposed', 'org-b')] })).not.toContain('org-b')
  })

  test('[AG-11] a dismissed risk asks nobody', () => {
    const dismissed = apply(model, {
      type: 'set',
      in: 'risks',
      id: 'r1',
      field: 'status',
      value: 'dismissed',
    })
    if (isRefusal(dismissed)) throw new Error('refused')
    expect(seatsOf(dismissed, rows()).filter((s) => s.riskId === 'r1')).toEqual([])
  })

  test('[AG-7] progress counts each organisation’s own risks', () => {
    const seats = seatsOf(model, rows({ signOffs: [signed('org-a')] }))
    const a = must(
      progressOf(seats).find((p) => p.orgId === 'org-a'),
      'progress of A',
    )
    expect(a.valid).toBe(1)
    expect(a.stale).toBe(0)
    expect(a.valid + a.open).toBe(a.total)
  })

  test('[AG-12] a measure is covered only by an accepted accountable organisation', () => {
    const of = (...splits: ResponsibilitySplit[]) =>
      gapsOf(model, splits, participants).find(
        (g) => g.gap === 'no-accountable' && g.riskId === 'r1' && g.measureId === measureId,
      )
    const bare = { gap: 'no-accountable', riskId: 'r1', measureId, offered: [], carried: [] }
    expect(of()).toEqual(bare)
    expect(of(split('proposed'))).toMatchObject({ offered: ['org-a'] })
    expect(of(split('declined'))).toMatchObject({ offered: [] })
    expect(of({ ...split('accepted'), role: 'responsible' })).toMatchObject({ offered: [] })
    expect(of(split('accepted'))).toBeUndefined()
  })

  test('[AG-12] a risk without a measure is a gap', () => {
    const bare: Model = { ...model, measures: {} }
    expect(gapsOf(bare, [], participants).map((g) => g.gap)).toEqual(
      Object.keys(model.risks).map(() => 'no-measure'),
    )
  })

  test('[AG-13] answers, signatures and open gaps wait for somebody', () => {
    const seats = seatsOf(edited(), rows({ signOffs: [signed('org-a')] }))
    const gaps = gapsOf(edited(), [], participants)
    const turns = turnsOf(rows({ splits: [split('proposed', 'org-pf')] }), seats, gaps)
    expect(turns).toContainEqual({
      turn: 'answer',
      orgId: 'org-pf',
      riskId: 'r1',
      splitId: 's-org-pf',
    })
    expect(turns).toContainEqual({ turn: 'sign-again', orgId: 'org-a', riskId: 'r1' })
    expect(turns).toContainEqual({ turn: 'sign', orgId: 'org-pf', riskId: 'r1' })
    expect(turns.some((t) => t.turn === 'fill-gap')).toBe(true)
  })

  test('[AG-9] the statement names signer, organisation, content and the act before', () => {
    const { closure: _closure, ...signOff } = signed('org-a')
    expect(JSON.parse(statement({ workspaceId: 'w', modelId: 'm' }, signOff))).toEqual({
      t: 'yoriai.signoff/1',
      ws: 'w',
      model: 'm',
      scope: 'risk:r1',
      org: 'org-a',
      signer: 'u',
      intent: 'approve',
      digest: 'd',
      docSeq: 1,
      prev: null,
      at,
    })
  })
})

test('[AG-9] the latest act is the one nothing follows, whatever the clocks said', () => {
  const approval = { ...signed('org-a'), at: '2026-11-25T00:00:01.000Z' }
  const taken: KeptSignOff = { ...approval, id: 'a', intent: 'withdraw', prevId: approval.id, at }
  const acts = rows({ signOffs: [taken, approval] })
  const mine = seatsOf(model, acts).find((s) => s.riskId === 'r1' && s.orgId === 'org-a')
  expect(mine?.status).toBe('withdrawn')
})

test('[AG-14] the cells of a model are gone through once for all seats, and not again for the same cells', () => {
  let times = 0
  const attributes = new Proxy(model.attributes, {
    ownKeys: (cells) => {
      times += 1
      return Reflect.ownKeys(cells)
    },
  })
  const agreed = rows({ signOffs: [signed('org-a')] })
  const seats = seatsOf({ ...model, attributes }, agreed)
  expect(seats).toEqual(seatsOf(model, agreed))
  expect(new Set(seats.map((s) => s.riskId)).size).toBeGreaterThan(3)
  seatsOf({ ...model, attributes, meta: { ...model.meta, title: { ja: '別' } } }, agreed)
  expect(times).toBe(1)
})

test('[AG-14] a risk about which nobody has signed is compared with nothing', () => {
  const compared = (signOffs: AgreementRows['signOffs']) => {
    const read = new Set<string>()
    const risks = new Proxy(model.risks, {
      get: (all, id: string) => {
        const risk = all[id]
        if (risk === undefined) return undefined
        // All of it is copied only for what is signed.
        return new Proxy(risk, {
          ownKeys: (one) => {
            read.add(id)
            return Reflect.ownKeys(one)
          },
        })
      },
    })
    seatsOf({ ...model, risks }, rows({ signOffs }))
    return [...read]
  }
  expect(compared([])).toEqual([])
  expect(compared([signed('org-a')])).toEqual(['r1'])
})

describe('who takes part no more', () => {
  const since = '2026-11-30T00:00:00.000Z'
  const gone = without(participants, 'org-a', since)

  test('[AG-16] a part it accepted is a gap that tells who carried it until when, and counts again when it comes back', () => {
    const of = (now: AgreementRows['participants']) =>
      gapsOf(model, [split('accepted')], now).find(
        (g) => g.gap === 'no-accountable' && g.riskId === 'r1' && g.measureId === measureId,
      )
    expect(of(participants)).toBeUndefined()
    expect(of(gone)).toMatchObject({ offered: [], carried: [{ orgId: 'org-a', until: since }] })
    expect(of(without(participants, 'org-a', null, 'left'))).toMatchObject({
      carried: [{ orgId: 'org-a', until: null }],
    })
  })

  test('[AG-16] what is only offered to it is offered to nobody, and it is asked nothing', () => {
    const splits = [split('proposed')]
    const gaps = gapsOf(model, splits, gone)
    expect(gaps.find((g) => g.gap === 'no-accountable' && g.measureId === measureId)).toMatchObject(
      { offered: [], carried: [] },
    )
    const left = rows({ splits, participants: gone })
    const seats = seatsOf(model, left)
    expect(seats.some((s) => s.orgId === 'org-a')).toBe(false)
    expect(turnsOf(left, seats, gaps).some((t) => t.orgId === 'org-a')).toBe(false)
    expect(turnsOf(rows({ splits }), [], []).map((t) => t.orgId)).toEqual(['org-a'])
  })

  test('[AG-16] checks are told nothing of what it accepted or was offered', () => {
    const splits = [split('accepted'), split('accepted', 'org-pf')]
    const told = decisionsOf(model, rows({ splits, participants: gone })).assignments
    expect(told.map((one) => one.org)).toEqual(['org-pf'])
  })

  test('[AG-17] its signature is orphaned, and so is one of a person who was removed, moved or lost the role', () => {
    const signOffs = [signed('org-a')]
    const stands = (now: AgreementRows['participants']) =>
      seat(model, rows({ signOffs, participants: now }), 'org-a')
    const asNow = (u: AgreementRows['participants']['people'][string]) => ({
      ...participants,
      people: { ...participants.people, u },
    })
    expect(stands(participants)).toBe('valid')
    expect(stands(gone)).toBe('orphaned')
    expect(stands(asNow({ orgId: 'org-a', maySign: false }))).toBe('orphaned')
    expect(stands(asNow({ orgId: 'org-b', maySign: true }))).toBe('orphaned')
    expect(stands({ ...participants, people: {} })).toBe('orphaned')
    expect(seat(edited(), rows({ signOffs, participants: gone }), 'org-a')).toBe('orphaned')
  })

  test('[AG-17] what others signed is no other content because somebody takes part no more', () => {
    const of = (...splits: ResponsibilitySplit[]) =>
      closureText(must(riskClosure(model, 'r1', splits), 'closure'))
    const theirs = { ...signed('org-pf'), closure: of(split('accepted')) }
    const left = rows({ splits: [split('accepted')], signOffs: [theirs], participants: gone })
    expect(seat(model, left, 'org-pf')).toBe('valid')
  })
})

describe('how an act stands', () => {
  const facts = fc.record({
    intent: fc.constantFrom(...signOffIntents),
    isHeld: fc.boolean(),
    isOver: fc.boolean(),
    isSame: fc.boolean(),
  })

  test('[AG-18] valid is a yes to this content, in time, by who still signs; and nothing else', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const counts = isApproval(one.intent) && one.isHeld && !one.isOver && one.isSame
        expect(latestStatus(one) === 'valid').toBe(counts)
      }),
    )
  })

  test('[AG-18] an edit wipes away neither a no nor a withdrawal', () => {
    fc.assert(
      fc.property(facts, (one) => {
        fc.pre(!isApproval(one.intent))
        const after = latestStatus({ ...one, isSame: !one.isSame })
        expect(latestStatus(one)).toBe(after)
        expect(['withdrawn', 'rejected', 'orphaned']).toContain(after)
      }),
    )
  })

  test('[AG-18] a signature runs out at its moment, told against the moment or the last one that passed', () => {
    const ends = '2027-03-31T15:00:00.000Z'
    const signOffs = [{ ...signed('org-a'), expiresAt: ends }]
    const at1 = (now: string) => seat(model, rows({ signOffs, now }), 'org-a')
    const before = '2027-03-31T14:59:59.999Z'
    expect(at1(before)).toBe('valid')
    expect(at1(ends)).toBe('expired')
    for (const now of [before, ends, '2028-01-01T00:00:00.000Z']) {
      expect(at1(lastExpiry(signOffs, now))).toBe(at1(now))
    }
    expect(lastExpiry(signOffs, before)).toBe('')
    expect(lastExpiry([signed('org-a')], ends)).toBe('')
  })

  test('[AG-18] a rejection stands until its organisation acts again, and a signature that ran out is stale to nobody', () => {
    const no: KeptSignOff = { ...signed('org-a'), intent: 'reject', reason: '根拠が足りない' }
    expect(seat(model, rows({ signOffs: [no] }), 'org-a')).toBe('rejected')
    expect(seat(edited(), rows({ signOffs: [no] }), 'org-a')).toBe('rejected')
    const yes = { ...signed('org-a'), id: 'g2', prevId: no.id }
    expect(seat(model, rows({ signOffs: [no, yes] }), 'org-a')).toBe('valid')
  })
})
