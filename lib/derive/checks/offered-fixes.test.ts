import { expect, test } from 'vitest'
import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { DemandCondition } from '#lib/model/demand-condition.ts'
import type { Model } from '#lib/model/model.ts'
import {
  after,
  changed,
  fixed,
  plus,
  said,
  says,
  silent,
  without,
} from '#tests/support/findings-in.ts'
import { aBa, tidyModel as tidy } from '#tests/support/tidy-model.ts'
import type { CheckId } from '../check-ids.ts'
import { findingsOf } from '../engine.ts'

const asking = (
  model: Model,
  ba: string,
  row: AttributeRowId,
  ...conditions: DemandCondition[]
): Model => ({
  ...model,
  demands: { ...model.demands, [demandKey(ba, row)]: { mark: 'required', conditions } },
})
const errors = (model: Model) =>
  findingsOf(model).flatMap((one) => (one.severity === 'error' ? [one.elements.join(' ')] : []))
const offered = (model: Model, check: CheckId) =>
  findingsOf(model).some((one) => one.check === check && one.fix !== undefined)

test('[CK-07] [DR-50] the fix writes the ends that the data say, all or none', () => {
  const bare = without(tidy, 'events', 'give', 'transfer')
  const now = fixed(bare, 'F-07')
  expect(said(now, 'F-07')).toEqual([])
  expect(now.events['give']?.transfer).toEqual({
    country: { from: ['JP'], to: ['JP'] },
    party: { from: ['P'], to: ['Q'] },
    system: { from: ['sp'], to: ['sq'] },
    device: { from: [], to: [] },
    provision: 'undetermined',
    considerations: {},
  })
  const { transfer } = tidy.events['give'] ?? {}
  if (transfer === undefined) throw new Error('no transfer')
  // what is drawn stays
  const half = { ...transfer, country: { from: ['DE'], to: [] } }
  const drawn = fixed(changed(tidy, 'events', 'give', { transfer: half }), 'F-07')
  expect(drawn.events['give']?.transfer?.country).toEqual({ from: ['DE'], to: ['JP'] })
  const isOffered = (model: Model) => offered(model, 'F-07')
  expect(isOffered(bare)).toBe(true)
  expect(isOffered(after(bare, silent('c', 'controller')))).toBe(false)
  expect(isOffered(changed(bare, 'systems', 'sq', { places: [{ country: 'unknown' }] }))).toBe(
    false,
  )
  expect(isOffered({ ...bare, meta: { ...bare.meta, detail: 'detailed' } })).toBe(false)
  // it would cross nothing
  const same = [
    says('c', { key: 'controller', controller: 'P' }),
    says('c', { key: 'location', systems: ['sp'] }),
  ]
  expect(isOffered(after(bare, ...same))).toBe(false)
  // the recipient may not know it
  const scope = { layers: [{ allow: ['P'] }] }
  expect(isOffered(after(bare, says('c', { key: 'disclosureScope', scope })))).toBe(false)
})

test('[CK-09] [DR-50] the fix takes out what is named in vain, unless what is left would say something else', () => {
  const settled = (model: Model) => said(fixed(model, 'F-09'), 'F-09')
  const lost = (name: 'states' | 'stakeholders' | 'systems', id: string) =>
    after(tidy, { type: 'remove', in: name, id })
  expect(settled(lost('systems', 'sq'))).toEqual([])
  expect(settled(lost('states', 'a'))).toEqual([])
  const kinds = changed(tidy, 'states', 'a', { kindIds: ['gone'] })
  expect(settled(kinds)).toEqual([])
  // without a managing party there is no value
  expect(settled(lost('stakeholders', 'Q'))).toEqual(['error missing: c Q'])
  const isOffered = (model: Model) => offered(model, 'F-09')
  expect(isOffered(after(tidy, says('a', { key: 'location', systems: ['sp', 'gone'] })))).toBe(
    false,
  )
  expect(isOffered(after(tidy, says('a', { key: 'location', systems: ['gone'] })))).toBe(true)
  const scope = (allow: string[]) =>
    after(tidy, says('a', { key: 'disclosureScope', scope: { layers: [{ allow }] } }))
  expect(isOffered(scope(['P', 'gone']))).toBe(true)
  expect(isOffered(scope(['gone']))).toBe(false)
  expect(isOffered(changed(tidy, 'stakeholders', 'P1', { parent: 'gone' }))).toBe(false)
  const ground = (more: object) =>
    changed(tidy, 'events', 'make', { ground: { ba: 'gone', ...more } })
  expect(isOffered(ground({}))).toBe(false)
  expect(isOffered(ground({ text: { ja: '規程' } }))).toBe(true)
  const demand = (parties: boolean) => {
    const conditions = [{ op: 'partyWithin' as const, parties, who: ['gone'] }]
    return { ...tidy, demands: { 'law|controller': { mark: 'required' as const, conditions } } }
  }
  expect([isOffered(demand(true)), isOffered(demand(false))]).toEqual([true, false])
  const followed = {
    ...tidy.attributes,
    'a|value': { status: 'concrete', basis: 'fact', sameAs: 'gone' } as const,
  }
  expect(fixed({ ...tidy, attributes: followed }, 'F-09').attributes).not.toHaveProperty('a|value')
  const worded = { ...followed['a|value'], text: { ja: '高い' } }
  expect(isOffered({ ...tidy, attributes: { ...followed, 'a|value': worded } })).toBe(false)
})

test('[CK-22] [DR-50] the fix repeats what is demanded above, where that asks nothing new of what is in the ba', () => {
  const below = changed(tidy, 'bas', 'contract', { parent: 'law' })
  const now = fixed(below, 'F-22')
  expect(said(now, 'F-22')).toEqual([])
  expect(now.demands['contract|value']).toEqual({
    mark: 'required',
    strength: 'must',
    conditions: [{ op: 'stated' }],
  })
  expect(errors(now)).toEqual(errors(below))
  const isOffered = (model: Model) => offered(model, 'F-22')
  expect(isOffered(below)).toBe(true)
  // a data that the law does not hold would be asked for more
  expect(isOffered(changed(below, 'bas', 'law', { members: ['a', 'b'] }))).toBe(false)
  expect(isOffered(changed(below, 'bas', 'law', { effectiveTo: '2026-03-31' }))).toBe(false)
  // somebody has said something else there
  const undecided = { ...below.demands, 'contract|value': { mark: 'undecided' } as const }
  expect(isOffered({ ...below, demands: undecided })).toBe(false)
  // its parties are others than those of the ba above
  const parties = { op: 'partyWithin' as const, parties: true, who: ['P', 'Q'] }
  expect(isOffered(asking(below, 'law', 'controller', parties))).toBe(false)
  // not met already
  const low = { op: 'levelAtMost', level: 'low' } as const
  expect(isOffered(asking(below, 'law', 'value', low))).toBe(false)
})

test('[CK-23] [DR-50] the fix makes a data follow what it was before it was handed on, where that is what is open', () => {
  const open = after(tidy, silent('c', 'value', 'purpose'))
  expect(said(open, 'F-23')).toEqual(['error handedOn: c'])
  const now = fixed(open, 'F-23')
  expect(said(now, 'F-23')).toEqual([])
  expect(now.attributes['c|value']).toEqual({ status: 'concrete', basis: 'fact', sameAs: 'b' })
  expect(now.attributes['c|purpose']?.sameAs).toBe('b')
  const isOffered = (model: Model) => offered(model, 'F-23')
  // made by processing: nothing is inherited
  expect(isOffered(after(tidy, silent('b', 'value')))).toBe(false)
  // who manages it is never inherited
  expect(isOffered(after(open, silent('c', 'controller')))).toBe(false)
  // somebody said that it is to be determined
  const later = { ...open.attributes, 'c|value': { status: 'tbd', basis: 'fact' } as const }
  expect(isOffered({ ...open, attributes: later })).toBe(false)
  // what is inherited is not what the ba over it asks for
  const strict = plus(open, 'bas', { strict: { ...aBa('law'), members: ['c'] } })
  const conditions = [{ op: 'levelAtMost' as const, level: 'low' as const }]
  const low = { mark: 'required' as const, conditions }
  expect(isOffered({ ...strict, demands: { ...strict.demands, 'strict|value': low } })).toBe(false)
  // a remark stays
  const noted = {
    ...open.attributes,
    'c|value': { status: 'unknown', basis: 'assumption', note: { ja: '確認中' } } as const,
  }
  expect(fixed({ ...open, attributes: noted }, 'F-23').attributes['c|value']).toEqual({
    status: 'concrete',
    basis: 'assumption',
    note: { ja: '確認中' },
    sameAs: 'b',
  })
})
