import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { apply, isRefusal } from '#lib/model/apply.ts'
import type { Model } from '#lib/model/model.ts'
import { riskClosure } from './closure.ts'
import { closureText } from './digest.ts'
import { gapsOf, standingMeasures } from './gaps.ts'
import { statement } from './sign-off.ts'
import { signersOf } from './signers.ts'
import type { ResponsibilitySplit } from './split.ts'
import { progressOf, seatsOf, type AgreementRows, type KeptSignOff } from './status.ts'
import { turnsOf } from './turn.ts'

const at = '2026-11-25T00:00:00.000Z'
const map = { A: 'org-a', PF: 'org-pf', resident: 'org-a' }
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
  userId: 'u',
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
    expect(signersOf(model, 'r1', [], map)).toEqual(['org-a', 'org-pf'])
    expect(signersOf(model, 'r1', [], { resident: 'org-x' })).toEqual([])
    expect(signersOf(model, 'r1', [split('accepted', 'org-b')], map)).toContain('org-b')
    expect(signersOf(model, 'r1', [split('proposed', 'org-b')], map)).not.toContain('org-b')
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
      gapsOf(model, splits).find((g) => g.gap === 'no-accountable' && g.measureId === measureId)
    expect(of()).toEqual({ gap: 'no-accountable', riskId: 'r1', measureId, offered: [] })
    expect(of(split('proposed'))).toMatchObject({ offered: ['org-a'] })
    expect(of(split('declined'))).toMatchObject({ offered: [] })
    expect(of({ ...split('accepted'), role: 'responsible' })).toMatchObject({ offered: [] })
    expect(gapsOf(model, [split('accepted')]).filter((g) => g.riskId === 'r1')).not.toContainEqual(
      expect.objectContaining({ measureId }),
    )
  })

  test('[AG-12] a risk without a measure is a gap', () => {
    const bare: Model = { ...model, measures: {} }
    expect(gapsOf(bare, []).map((g) => g.gap)).toEqual(
      Object.keys(model.risks).map(() => 'no-measure'),
    )
  })

  test('[AG-13] answers, signatures and open gaps wait for somebody', () => {
    const seats = seatsOf(edited(), rows({ signOffs: [signed('org-a')] }))
    const turns = turnsOf([split('proposed', 'org-pf')], seats, gapsOf(edited(), []))
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
  const acts: AgreementRows = { splits: [], signOffs: [taken, approval], map }
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
  const agreed: AgreementRows = { splits: [], signOffs: [signed('org-a')], map }
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
    seatsOf({ ...model, risks }, { splits: [], signOffs, map })
    return [...read]
  }
  expect(compared([])).toEqual([])
  expect(compared([signed('org-a')])).toEqual(['r1'])
})
