import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { offshoreOperation } from '#lib/catalog/use-cases/offshore-operation.ts'
import { retailPos } from '#lib/catalog/use-cases/retail-pos.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { DemandCondition } from '#lib/model/demand-condition.ts'
import type { Model } from '#lib/model/model.ts'
import { after, changed, plus } from '#tests/support/findings-in.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { aBa, aState, tidyModel as tidy } from '#tests/support/tidy-model.ts'
import { turned } from '#tests/support/turned-model.ts'
import { conditionsOf, recordConditions, type TransferCondition } from './conditions.ts'
import { findingsOf } from './engine.ts'

const told = ({ side, about, operator, operand, isImplied }: TransferCondition) =>
  [`${side} ${about} ${operator}`, ...operand, ...(isImplied ? [] : ['open'])].join(' ')

/** The tidy model in which the contract asks this of the scope, and the law nothing. */
function asking(row: 'location' | 'disclosureScope', ...conditions: DemandCondition[]): Model {
  return {
    ...tidy,
    demands: { [demandKey('contract', row)]: { mark: 'required', conditions, clause: '第3条' } },
  }
}

test('[DR-20] use case 2: what the vendors require of the platform, and what the law puts on both', () => {
  const sheet = conditionsOf(elderlySupport, 't-1')
  expect(sheet.map(told)).toEqual([
    'providerRequires category stated personalData',
    'providerRequires category stated intellectualProperty',
    'providerRequires disclosureScope stated',
    'providerRequires purpose stated',
    'providerRequires controller stated',
    'providerRequires rightsHolders stated',
    'providerRequires value stated',
    'providerRequires location stated',
    'providerRequires usageTerm stated',
    'both duty confirmRecipientConsent transfer_provide',
    'both duty record transfer_provide',
  ])
  expect(sheet[2]?.origin.map(({ ba }) => ba)).toEqual(['ba-appi', 'ba-dpa', 'ba-tou'])
  expect(
    sheet.every(({ status, standing }) => status === 'derived' && standing === 'derived'),
  ).toBe(true)
})

test('[DR-20] use case 1 hands nothing on; neither does what is no transfer or out of scope', () => {
  const events = Object.keys(retailPos.events)
  expect(events.flatMap((id) => conditionsOf(retailPos, id))).toEqual([])
  expect(conditionsOf(elderlySupport, 'p-PF')).toEqual([])
  expect(conditionsOf(changed(elderlySupport, 'events', 't-1', { inScope: false }), 't-1')).toEqual(
    [],
  )
  const shared = changed(elderlySupport, 'events', 'p-PF', { aspects: ['transfer_provide'] })
  expect(conditionsOf(shared, 'p-PF').length).toBeGreaterThan(0)
})

test('[DR-20] a view from abroad is a transfer; the ba over who looks decide what is implied', () => {
  const sheet = conditionsOf(offshoreOperation, 'v-usr')
  expect(sheet.map(told)).toContain('providerRequires duty erase dispose open')
  const bound = changed(offshoreOperation, 'bas', 'ba-contract', {
    members: [
      ...(offshoreOperation.bas['ba-contract']?.members ?? []),
      ...(offshoreOperation.events['v-usr']?.actors ?? []),
    ],
  })
  expect(conditionsOf(bound, 'v-usr').map(told)).toContain('both duty erase dispose')
})

test('[DR-20] of several conditions the strictest stays, and says where all of them come from', () => {
  const within = (...countries: string[]): DemandCondition => ({ op: 'countryWithin', countries })
  const strict = {
    ...asking('location', within('JP')),
    demands: {
      ...asking('location', within('JP')).demands,
      [demandKey('law', 'location')]: { mark: 'required', conditions: [within('JP', 'EU')] },
    },
  } satisfies Model
  const [only, ...more] = conditionsOf(strict, 'give')
  expect(more).toEqual([])
  expect(only).toMatchObject({
    about: 'location',
    operand: ['JP'],
    origin: [
      { ba: 'contract', at: 'location', clause: '第3条' },
      { ba: 'law', at: 'location' },
    ],
  })
  const apart = asking('location', within('JP'), within('DE', 'FR'))
  expect(conditionsOf(apart, 'give').map(({ operand }) => operand)).toEqual([['DE', 'FR'], ['JP']])
})

test('[DR-20] what should be takes nothing away from what must be', () => {
  const base = asking('location', { op: 'countryWithin', countries: ['JP', 'DE'] })
  const both: Model = {
    ...base,
    demands: {
      ...base.demands,
      [demandKey('law', 'location')]: {
        mark: 'required',
        strength: 'should',
        conditions: [{ op: 'countryWithin', countries: ['JP'] }],
      },
    },
  }
  expect(conditionsOf(both, 'give').map(({ strength, operand }) => [strength, operand])).toEqual([
    ['must', ['DE', 'JP']],
    ['should', ['JP']],
  ])
})

test('[DR-20] a longer duty of the recipient meets a shorter one of the provider, not the other way round', () => {
  const record = (id: string, duration: string) =>
    ({ id, onEvent: 'transfer_provide', duty: 'record', duration }) as const
  const withDuties = (provider: string, recipient: string): Model => ({
    ...tidy,
    demands: {},
    bas: {
      one: { ...aBa('contract'), members: ['b'], duties: [record('x', provider)] },
      other: { ...aBa('law'), members: ['c'], duties: [record('y', recipient)] },
    },
  })
  expect(conditionsOf(withDuties('P1Y', 'P3Y'), 'give').map(told)).toEqual([
    'both duty record transfer_provide P3Y',
  ])
  expect(conditionsOf(withDuties('P3Y', 'P1Y'), 'give').map(told)).toEqual([
    'recipientMust duty record transfer_provide P1Y',
    'providerRequires duty record transfer_provide P3Y open',
  ])
  expect(conditionsOf(withDuties('P3Y', 'P3Y'), 'give').map(told)).toEqual([
    'both duty record transfer_provide P3Y',
  ])
})

test('[DR-21] what is open is what F-14 says is lost', () => {
  expect(
    conditionsOf(elderlySupport, 't-2')
      .filter(({ isImplied }) => !isImplied)
      .map(told),
  ).toEqual(['providerRequires category stated intellectualProperty open'])
  for (const model of [elderlySupport, offshoreOperation, tidy]) {
    for (const id of Object.keys(model.events)) {
      const open = conditionsOf(model, id).filter(
        ({ isImplied, strength }) => !isImplied && strength === 'must',
      )
      const lost = findingsOf(model).filter(
        ({ check, elements }) => check === 'F-14' && elements[0] === id,
      )
      expect([id, open.length > 0]).toEqual([id, lost.length > 0])
    }
  }
})

test('[DR-22] what people wrote stands with what is derived; what is derived no longer stays and says so', () => {
  const japan = asking('location', { op: 'countryWithin', countries: ['JP'] })
  const recorded = after(japan, recordConditions(japan, 'give'))
  const [id = ''] = Object.keys(recorded.flowConditions)
  const agreed = after(recorded, {
    type: 'set',
    in: 'flowConditions',
    id,
    field: 'status',
    value: 'agreed',
  })
  expect(conditionsOf(agreed, 'give')).toMatchObject([
    { id, standing: 'recorded', status: 'agreed' },
  ])
  const wider: Model = {
    ...agreed,
    demands: asking('location', { op: 'countryWithin', countries: ['DE', 'JP'] }).demands,
  }
  expect(
    conditionsOf(wider, 'give').map(({ operand, standing, status }) => [operand, standing, status]),
  ).toEqual([
    [['DE', 'JP'], 'derived', 'derived'],
    [['JP'], 'noLonger', 'agreed'],
  ])
  const own = plus(tidy, 'flowConditions', {
    own: {
      event: 'give',
      side: 'recipientMust',
      about: 'duty',
      operator: '月次で報告する',
      operand: [],
      origin: [],
      status: 'proposed',
    },
  })
  expect(conditionsOf(own, 'give').at(-1)).toMatchObject({ id: 'own', standing: 'byHand' })
})

test('[DR-23] two people who record a sheet make the same rows; carried out, nothing is left to record', () => {
  fc.assert(
    fc.property(
      fc.oneof(modelArbitrary, fc.constantFrom(elderlySupport, offshoreOperation, tidy)),
      (model) => {
        for (const id of Object.keys(model.events)) {
          const commands = recordConditions(model, id)
          expect(recordConditions(turned(model), id)).toEqual(commands)
          const next = after(model, commands)
          expect(recordConditions(next, id)).toEqual([])
          expect(conditionsOf(next, id).filter(({ standing }) => standing === 'derived')).toEqual(
            [],
          )
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('[DR-23] another ba that asks the same changes whence a row comes, not what was agreed', () => {
  const model = asking('location', { op: 'countryWithin', countries: ['JP'] })
  const one = after(model, recordConditions(model, 'give'))
  const [id = ''] = Object.keys(one.flowConditions)
  const two: Model = {
    ...plus(one, 'flowConditions', {
      [id]: { ...(one.flowConditions[id] as Model['flowConditions'][string]), status: 'agreed' },
    }),
    demands: {
      ...one.demands,
      [demandKey('law', 'location')]: {
        mark: 'required',
        conditions: [{ op: 'countryWithin', countries: ['JP'] }],
      },
    },
  }
  const commands = recordConditions(two, 'give')
  expect(commands).toEqual([
    {
      type: 'set',
      in: 'flowConditions',
      id,
      field: 'origin',
      value: ['contract|location', 'law|location'],
    },
  ])
  expect(after(two, commands).flowConditions[id]?.status).toBe('agreed')
})

test('[DR-23] an id that something else has is not taken', () => {
  const model = asking('location', { op: 'stated' })
  const [first] = recordConditions(model, 'give')
  if (first?.type !== 'add') throw new Error('nothing to record')
  const taken = plus(model, 'states', { [first.id]: aState('d') })
  expect(recordConditions(taken, 'give')).toMatchObject([{ type: 'add', id: `${first.id}-2` }])
})

test('[DR-24] the order of a model makes no difference to a sheet, and none makes it throw', () => {
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      for (const id of [...Object.keys(model.events), 'gone', 'toString'])
        expect(conditionsOf(turned(model), id)).toEqual(conditionsOf(model, id))
    }),
    { numRuns: 60 },
  )
})

test('[DR-20] two duties in words of their own are two', () => {
  const own = (id: string) => ({ id, onEvent: 'transfer_provide', duty: 'other' }) as const
  const model = {
    ...changed(tidy, 'bas', 'contract', { duties: [own('x'), own('y')] }),
    demands: {},
  }
  expect(conditionsOf(model, 'give').map(told)).toEqual([
    'both duty other transfer_provide contract|x',
    'both duty other transfer_provide contract|y',
  ])
})

test('[DR-24] beyond what is compared conditions stand side by side, implied where their own ba goes on', () => {
  const codes = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').flatMap((a) => [`${a}A`, `${a}B`])
  const asked = (members: readonly string[]): Model => ({
    ...tidy,
    bas: Object.fromEntries(
      codes.slice(0, 40).map((code) => [code, { ...aBa('law'), members: [...members] }]),
    ),
    demands: Object.fromEntries(
      codes.slice(0, 40).map((code, i) => [
        demandKey(code, 'location'),
        {
          mark: 'required',
          conditions: [{ op: 'countryWithin', countries: codes.slice(0, i + 1) }],
        },
      ]),
    ),
  })
  // Each is stricter than the next: of 32 that are compared one stays, the other eight beside it.
  const sheet = conditionsOf(asked(['b', 'c']), 'give')
  expect(sheet.length).toBe(9)
  expect(sheet.every(({ isImplied }) => isImplied)).toBe(true)
  expect(conditionsOf(asked(['b']), 'give').some(({ isImplied }) => isImplied)).toBe(false)
})
