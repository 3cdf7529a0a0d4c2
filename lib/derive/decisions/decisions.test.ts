import { expect, test } from 'vitest'
import type { Model } from '#lib/model/model.ts'
import type { SigningRound } from './decisions.ts'
import { assigned, decided, saidOf, seated, treated } from '#tests/support/decided.ts'
import { after, changed, plus, said } from '#tests/support/findings-in.ts'
import { aSystem, tidyModel } from '#tests/support/tidy-model.ts'

const noSeats = { seats: [] }
const someStakeholder = { kind: 'organization', name: { ja: '他社' }, members: [] } as const
const set = (id: string, field: 'controller' | 'rightsHolders', ...who: readonly string[]) => {
  const value =
    field === 'controller'
      ? ({ key: field, controller: who[0] ?? '' } as const)
      : ({ key: field, holders: who.map((one) => ({ who: one })) } as const)
  const cell = { status: 'concrete', basis: 'fact', value } as const
  return { type: 'put', cell: 'attributes', key: `${id}|${field}`, value: cell } as const
}

/** P's server where data is handed over stands on one of X, which stands on one of Y. */
const hosted = (model: Model = treated()): Model => {
  const parties = { X: { ...someStakeholder, members: [] }, Y: { ...someStakeholder, members: [] } }
  const layers = { app: aSystem('P', { hostedOn: ['vm'] }), vm: aSystem('X', { hostedOn: ['hw'] }) }
  const systems = { ...layers, hw: aSystem('Y') }
  return changed(plus(plus(model, 'stakeholders', parties), 'systems', systems), 'events', 'give', {
    systems: ['app'],
  })
}
const accounts = { P: 'oP', Q: 'oQ', X: 'oX', Y: 'oY' }

test('[DR-16] about decisions that are in order no check has anything to say, and none about a model without risks', () => {
  expect(saidOf(treated(), decided())).toEqual([])
  expect(saidOf(tidyModel, { assignments: [], seats: [], accounts: {} })).toEqual([])
})

test('[CK-44] a risk that is treated has an organisation that answers for it', () => {
  const open = decided({ assignments: [], ...noSeats })
  expect(saidOf(treated(), open, 'F-44')).toEqual(['error nobody: r'])
  for (const status of ['agreed', 'accepted'] as const)
    expect(saidOf(treated({ status }), open, 'F-44')).toEqual(['error nobody: r'])
  for (const status of ['identified', 'dismissed'] as const)
    expect(saidOf(treated({ status }), open, 'F-44')).toEqual([])
  const offered = decided({ assignments: [assigned('oQ', { status: 'proposed' })] })
  expect(saidOf(treated(), offered, 'F-44')).toEqual(['error offered: r / oQ'])
  for (const status of ['declined', 'withdrawn'] as const) {
    const past = decided({ assignments: [assigned('oQ', { status })] })
    expect(saidOf(treated(), past, 'F-44')).toEqual(['error nobody: r'])
  }
  const helping = decided({ assignments: [assigned('oP', { role: 'responsible' })] })
  expect(saidOf(treated(), helping, 'F-44')).toEqual(['error nobody: r'])
})

test('[CK-44] who answers for a measure that was dropped, or is against another risk, answers for nothing here', () => {
  expect(saidOf(treated({}, { status: 'dropped' }), decided(), 'F-44')).toEqual(['error nobody: r'])
  expect(saidOf(treated({}, { risks: [] }), decided(), 'F-44')).toEqual(['error nobody: r'])
})

test('[CK-46] who carries a measure operates something at the event or is bound by a ba there', () => {
  const stranger = plus(hosted(), 'stakeholders', { Z: { ...someStakeholder, members: [] } })
  const by = (org: string, more = {}) =>
    decided({ assignments: [assigned(org, more)], accounts: { ...accounts, Z: 'oZ' } })
  expect(saidOf(stranger, by('oZ'), 'F-46')).toEqual(['warn plain: r give m / oZ'])
  // of the lowest layer, and bound by the contract
  expect(saidOf(stranger, by('oY'), 'F-46')).toEqual([])
  expect(saidOf(stranger, by('oQ'), 'F-46')).toEqual([])
  const unbound = changed(stranger, 'bas', 'contract', { parties: ['P'] })
  expect(saidOf(unbound, by('oQ'), 'F-46')).toEqual(['warn plain: r give m / oQ'])
  expect(saidOf(stranger, by('oZ', { role: 'informed' }), 'F-46')).toEqual([])
  expect(saidOf(stranger, by('oZ', { status: 'proposed' }), 'F-46')).toEqual([])
})

test('[CK-46] an organisation that is nobody in the model, and an event without systems, are not known', () => {
  expect(saidOf(hosted(), decided({ assignments: [assigned('oW')], accounts }), 'F-46')).toEqual([])
  const stranger = plus(treated(), 'stakeholders', { Z: { ...someStakeholder, members: [] } })
  const by = decided({ assignments: [assigned('oZ')], accounts: { ...accounts, Z: 'oZ' } })
  expect(saidOf(stranger, by, 'F-46')).toEqual([])
})

test('[CK-47] every layer of a hosted system has somebody who carries the measure', () => {
  const carried = (...orgs: readonly string[]) =>
    decided({
      assignments: orgs.map((org, i) => assigned(org, i === 0 ? {} : { role: 'responsible' })),
      accounts,
    })
  expect(saidOf(hosted(), carried('oP'), 'F-47')).toEqual(['error uncovered: m r hw vm'])
  expect(saidOf(hosted(), carried('oP', 'oY'), 'F-47')).toEqual(['error uncovered: m r vm'])
  expect(saidOf(hosted(), carried('oP', 'oX', 'oY'), 'F-47')).toEqual([])
  expect(saidOf(hosted(), carried(), 'F-47')).toEqual(['error uncovered: m r app hw vm'])
  expect(saidOf(hosted(treated({ status: 'dismissed' })), carried(), 'F-47')).toEqual([])
  // stands by itself
  const alone = changed(treated(), 'events', 'give', { systems: ['sp'] })
  expect(saidOf(alone, carried(), 'F-47')).toEqual([])
})

test('[CK-47] a layer that is named is carried by who accepted it, whoever operates it; who is nobody in the model may carry all', () => {
  const named = [assigned('oP'), assigned('oP', { layer: 'vm' }), assigned('oP', { layer: 'hw' })]
  expect(saidOf(hosted(), decided({ assignments: named, accounts }), 'F-47')).toEqual([])
  const some = decided({ assignments: named.slice(0, 2), accounts })
  expect(saidOf(hosted(), some, 'F-47')).toEqual(['error uncovered: m r hw'])
  const unknown = decided({ assignments: [assigned('oW')], accounts })
  expect(saidOf(hosted(), unknown, 'F-47')).toEqual([])
})

test('[CK-47] before there is a measure, what a data lies on is told', () => {
  const model = hosted(treated({}, { status: 'dropped' }))
  const onHosted = changed(model, 'systems', 'sp', { hostedOn: ['hw'] })
  const early = decided({ accounts })
  expect(saidOf(onHosted, early, 'F-47')).toEqual(['warn early: a hw', 'warn early: b hw'])
  expect(saidOf(changed(onHosted, 'states', 'a', { inScope: false }), early, 'F-47')).toEqual([
    'warn early: b hw',
  ])
  const spoken = changed(hosted(), 'systems', 'sp', { hostedOn: ['hw'] })
  expect(saidOf(spoken, early, 'F-47').filter((one) => one.startsWith('warn'))).toEqual([
    'warn early: a hw',
  ])
})

test('[CK-48] one organisation is accountable for one layer of one measure', () => {
  const second = { ...treated().risks['r'], event: 'make' } as Model['risks'][string]
  const two = changed(
    plus(treated({}, { risks: ['r', 's'] }), 'risks', { s: second }),
    'events',
    'give',
    { systems: ['sp'] },
  )
  const both = decided({ assignments: [assigned('oP'), assigned('oQ', { risk: 's' })] })
  // both events run on the server of P
  expect(saidOf(two, both, 'F-48')).toEqual(['error plain: m r s / oP oQ'])
  const apart = changed(two, 'events', 'give', { systems: ['sq'] })
  expect(saidOf(apart, both, 'F-48')).toEqual([])
  const same = decided({ assignments: [assigned('oP'), assigned('oQ')] })
  expect(saidOf(treated(), same, 'F-48')).toEqual(['error plain: m r / oP oQ'])
  const offered = decided({ assignments: [assigned('oP'), assigned('oQ', { status: 'proposed' })] })
  expect(saidOf(treated(), offered, 'F-48')).toEqual([])
  const helping = [assigned('oP'), assigned('oQ', { role: 'responsible' })]
  expect(saidOf(treated(), decided({ assignments: helping }), 'F-48')).toEqual([])
  const layers = [assigned('oX', { layer: 'vm' }), assigned('oY', { layer: 'hw' })]
  expect(saidOf(hosted(), decided({ assignments: layers, accounts }), 'F-48')).toEqual([])
  const meeting = [assigned('oX', { layer: 'vm' }), assigned('oP')]
  expect(saidOf(hosted(), decided({ assignments: meeting, accounts }), 'F-48')).toEqual([
    'error plain: m r / oP oX',
  ])
})

test('[CK-49] who manages, holds rights or operates is among those who sign; persons are not asked', () => {
  const notQ = decided({ seats: [seated('oP')] })
  expect(saidOf(treated(), notQ, 'F-49')).toEqual(['error late: r Q'])
  expect(saidOf(treated(), decided({ seats: [seated('oP', 'none')] }), 'F-49')).toEqual([
    'warn early: r Q',
  ])
  const nobody = decided({ accounts: {}, seats: [] })
  expect(saidOf(treated(), nobody, 'F-49')).toEqual(['warn early: r P Q'])
  const onlySigned = decided({ seats: [seated('oP'), { ...seated('oQ'), asked: false }] })
  expect(saidOf(treated(), onlySigned, 'F-49')).toEqual(['error late: r Q'])
  const below = decided({ accounts, seats: [seated('oP'), seated('oQ'), seated('oX')] })
  expect(saidOf(hosted(), below, 'F-49')).toEqual(['error late: r Y'])
  expect(saidOf(treated({ status: 'dismissed' }), notQ, 'F-49')).toEqual([])
})

test('[CK-49] a part signs as its organisation, a consortium by its members', () => {
  const part = after(treated(), set('b', 'controller', 'P1'))
  expect(saidOf(part, decided(), 'F-49')).toEqual([])
  const group = { kind: 'consortium', name: { ja: '協議会' }, members: ['P', 'Q'] } as const
  const together = plus(treated(), 'stakeholders', { G: { ...group, members: ['P', 'Q'] } })
  const held = after(together, set('b', 'rightsHolders', 'G', 'persons'))
  expect(saidOf(held, decided(), 'F-49')).toEqual([])
  expect(saidOf(held, decided({ seats: [seated('oP')] }), 'F-49')).toEqual(['error late: r Q'])
})

test('[CK-49] in a round its seats are who signs: of the latest that is open, else of the latest', () => {
  const none = { assignments: [assigned('oP')], seats: [], accounts: { P: 'oP', Q: 'oQ' } }
  const round = (orgs: readonly string[], more: Partial<SigningRound> = {}): SigningRound => ({
    risks: ['r'],
    isOpen: true,
    isBegun: false,
    orgs: orgs.map((org) => ({ org, status: 'none' })),
    ...more,
  })
  const by = (...rounds: readonly SigningRound[]) => saidOf(treated(), { ...none, rounds }, 'F-49')
  expect(by(round(['oP', 'oQ']))).toEqual([])
  expect(by(round(['oP']))).toEqual(['warn early: r Q'])
  expect(by(round(['oP'], { isBegun: true }))).toEqual(['error late: r Q'])
  expect(by(round(['oP', 'oQ'], { risks: 'all' }))).toEqual([])
  // one about another risk says nothing of this one
  expect(by(round(['oP', 'oQ'], { risks: ['s'] }))).toEqual(['warn early: r P Q'])
  const over = round(['oP', 'oQ'], { isOpen: false })
  expect(by(over, round(['oP']))).toEqual(['warn early: r Q'])
  expect(by(round(['oP'], { isOpen: true }), over)).toEqual(['warn early: r Q'])
  expect(by(round(['oP'], { isOpen: false }), over)).toEqual([])
})

test('[CK-49] [CK-50] [CK-51] signatures given in a round count, and what has changed since is told', () => {
  const model = treated({ status: 'accepted' })
  const signed = (status: 'valid' | 'stale'): SigningRound => ({
    risks: ['r'],
    isOpen: status !== 'valid',
    isBegun: true,
    orgs: [
      { org: 'oP', status },
      { org: 'oQ', status },
    ],
  })
  const by = (status: 'valid' | 'stale', check: 'F-50' | 'F-51') =>
    saidOf(model, decided({ seats: [], rounds: [signed(status)] }), check)
  expect(by('valid', 'F-50')).toEqual([])
  expect(by('valid', 'F-51')).toEqual([])
  expect(by('stale', 'F-50')).toEqual(['warn plain: r / oP oQ'])
  expect(by('stale', 'F-51')).toEqual(['error nobody: r'])
})

test('[CK-50] what has changed since it was signed is told with who signed it', () => {
  const stale = decided({ seats: [seated('oP', 'stale'), seated('oQ')] })
  expect(saidOf(treated(), stale, 'F-50')).toEqual(['warn plain: r / oP'])
  expect(saidOf(treated(), decided({ seats: [seated('oP', 'withdrawn')] }), 'F-50')).toEqual([])
  const asked = { ...seated('oP', 'stale'), asked: false }
  expect(saidOf(treated(), decided({ seats: [asked] }), 'F-50')).toEqual([])
})

test('[CK-51] what remains is accepted by somebody it concerns', () => {
  const accepted = treated({ status: 'accepted' })
  expect(saidOf(accepted, decided(noSeats), 'F-51')).toEqual(['error nobody: r'])
  const stale = decided({ seats: [seated('oP', 'stale')] })
  expect(saidOf(accepted, stale, 'F-51')).toEqual(['error nobody: r'])
  const others = decided({ seats: [seated('oZ')] })
  expect(saidOf(accepted, others, 'F-51')).toEqual(['error others: r P Q persons / oZ'])
  expect(saidOf(accepted, decided({ seats: [seated('oP')] }), 'F-51')).toEqual([])
  expect(saidOf(treated({ status: 'agreed' }), decided(noSeats), 'F-51')).toEqual([])
})

test('[CK-51] who represents persons speaks for them; of whom it concerns nothing known is no finding', () => {
  const persons = after(
    treated({ status: 'accepted', states: [] }),
    set('b', 'controller', 'Q'),
    set('b', 'rightsHolders', 'persons'),
    set('c', 'rightsHolders', 'persons'),
  )
  const byP = decided({ seats: [seated('oP')] })
  expect(saidOf(persons, byP, 'F-51')).toEqual([])
  expect(
    saidOf(changed(persons, 'stakeholders', 'persons', { representedBy: 'Q' }), byP, 'F-51'),
  ).toEqual(['error others: r Q persons / oP'])
  const silent = treated({ status: 'accepted', event: 'gone', states: [] })
  expect(saidOf(silent, byP, 'F-51')).toEqual([])
})

test('[CK-52] a measure that is to be has an owner and a day, one that is has evidence', () => {
  const toBe = treated({}, { asIsToBe: 'toBe' })
  expect(saidOf(toBe, decided(), 'F-52')).toEqual(['warn due: m'])
  const dated = decided({ assignments: [assigned('oP', { due: '2026-12-31' })] })
  expect(saidOf(toBe, dated, 'F-52')).toEqual([])
  const none = decided({ assignments: [assigned('oP', { role: 'responsible' })] })
  expect(saidOf(toBe, none, 'F-52')).toEqual(['warn both: m'])
  const day = treated({}, { asIsToBe: 'toBe', due: '2026-12-31' })
  expect(saidOf(day, none, 'F-52')).toEqual(['warn owner: m'])
  expect(saidOf(day, decided(), 'F-52')).toEqual([])
  const { evidence: _none, ...bare } = treated().measures['m'] ?? { evidence: undefined }
  const unproven = { ...treated(), measures: { m: bare as Model['measures'][string] } }
  expect(saidOf(unproven, decided(), 'F-52')).toEqual(['warn evidence: m'])
  expect(saidOf(treated({}, { status: 'dropped' }), decided(), 'F-52')).toEqual([])
})

test('[CK-39] an assumption nobody has confirmed is told where signatures rest on it and no risk names the data', () => {
  const assumed = (model: Model) =>
    after(model, {
      type: 'put',
      cell: 'attributes',
      key: 'c|purpose',
      value: {
        status: 'concrete',
        basis: 'assumption',
        value: { key: 'purpose', codes: ['care'] },
      },
    })
  // c comes out of the event of the risk, which names b
  expect(saidOf(assumed(treated()), decided(), 'F-39')).toEqual(['warn signed: c r'])
  const unsigned = decided({ seats: [seated('oP', 'stale'), seated('oQ', 'none')] })
  expect(saidOf(assumed(treated()), unsigned, 'F-39')).toEqual([])
  expect(saidOf(treated(), decided(), 'F-39')).toEqual([])
  const named = assumed(treated({ states: ['c'] }))
  expect(saidOf(named, decided(), 'F-39')).toEqual([])
  expect(said(named, 'F-39')).toEqual(['warn plain: c r'])
})
