import { expect, test } from 'vitest'
import type { AttributeValue } from '#lib/model/attribute.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import type { DemandCondition } from '#lib/model/demand-condition.ts'
import type { Model } from '#lib/model/model.ts'
import { after, changed, plus, said, says, silent, without } from '#tests/support/findings-in.ts'
import { aBa, aSystem, anEvent, tidyModel as tidy } from '#tests/support/tidy-model.ts'

const asking = (
  model: Model,
  ba: string,
  row: AttributeRowId,
  ...conditions: DemandCondition[]
): Model => ({
  ...model,
  demands: { ...model.demands, [demandKey(ba, row)]: { mark: 'required', conditions } },
})
const giving = (more: Partial<NonNullable<Model['events'][string]['transfer']>>): Model => {
  const { transfer } = tidy.events['give'] ?? {}
  if (transfer === undefined) throw new Error('no transfer')
  return changed(tidy, 'events', 'give', { transfer: { ...transfer, ...more } })
}

test('[CK-12] a data in no ba in force is told', () => {
  const alone = changed(tidy, 'bas', 'law', { members: ['b', 'c'] })
  expect(said(alone, 'F-12')).toEqual(['warn plain: a'])
  expect(said(changed(tidy, 'bas', 'law', { effectiveTo: '2026-03-31' }), 'F-12')).toEqual([
    'warn plain: a',
  ])
  expect(said(changed(tidy, 'bas', 'law', { effectiveTo: '2026-04-01' }), 'F-12')).toEqual([])
})

test('[CK-13] a legal position has a ba of its category over the data', () => {
  const secret = after(
    tidy,
    says('b', { key: 'category', codes: ['tradeSecret'] }, 'category.intellectualProperty'),
  )
  expect(said(secret, 'F-13')).toEqual(['error plain: b', 'error plain: c'])
  expect(
    said(changed(secret, 'bas', 'contract', { category: 'intellectualProperty' }), 'F-13'),
  ).toEqual([])
  const other = after(
    tidy,
    says('b', { key: 'category', codes: ['other'] }, 'category.intellectualProperty'),
  )
  expect(said(other, 'F-13')).toEqual([])
})

test('[CK-14] what is demanded before a transfer is kept up behind it', () => {
  const asked = asking(tidy, 'contract', 'value', { op: 'levelAtMost', level: 'high' })
  expect(said(asked, 'F-14')).toEqual([])
  const left = changed(asked, 'bas', 'contract', { members: ['b'] })
  expect(said(left, 'F-14')).toEqual(['warn demands: give b c'])
  expect(
    said(asking(left, 'law', 'value', { op: 'levelAtMost', level: 'medium' }), 'F-14'),
  ).toEqual([])
  expect(
    said(asking(left, 'law', 'value', { op: 'levelAtMost', level: 'veryHigh' }), 'F-14'),
  ).toEqual(['warn demands: give b c'])
  const should = {
    ...left,
    demands: {
      ...left.demands,
      [demandKey('contract', 'value')]: { mark: 'required', strength: 'should' },
    },
  } as Model
  expect(said(should, 'F-14')).toEqual([])
})

test('[CK-14] so is every duty; for erasing the shorter time is the stricter one', () => {
  const duty = (duration: string) => [
    { id: 'x', onEvent: 'dispose', duty: 'erase', duration } as const,
  ]
  const left = changed(tidy, 'bas', 'contract', { members: ['b'], duties: duty('P30D') })
  expect(said(left, 'F-14')).toEqual(['warn duties: give b c'])
  expect(said(changed(left, 'bas', 'law', { duties: duty('P10D') }), 'F-14')).toEqual([])
  expect(said(changed(left, 'bas', 'law', { duties: duty('P1Y') }), 'F-14')).toEqual([
    'warn duties: give b c',
  ])
})

test('[CK-15] data near to persons leaves the country on a ground that names the destination', () => {
  const abroad = giving({ country: { from: ['JP'], to: ['DE'] } })
  expect(said(abroad, 'F-15')).toEqual(['error plain: give b'])
  const ground = (more: object) => said(changed(abroad, 'bas', 'contract', more), 'F-15')
  expect(ground({ crossBorder: { ground: 'consent', destinations: ['DE'] } })).toEqual([])
  expect(ground({ crossBorder: { ground: 'adequacy', destinations: ['EU'] } })).toEqual([])
  expect(ground({ crossBorder: { ground: 'consent', destinations: ['US'] } })).toEqual([
    'error plain: give b',
  ])
  expect(
    ground({ crossBorder: { ground: 'law', destinations: ['DE'] }, jurisdiction: 'DE' }),
  ).toEqual(['error plain: give b'])
  expect(
    said(after(abroad, says('b', { key: 'category', codes: ['anonymised'] })), 'F-15'),
  ).toEqual([])
})

test('[CK-15] somebody who only looks from abroad counts as if there were a copy', () => {
  const look = anEvent('process_use', {
    mode: 'view',
    inputs: ['b'],
    actors: ['Q'],
    aspects: ['transfer_provide'],
  })
  const view = changed(plus(tidy, 'events', { look }), 'stakeholders', 'Q', { country: 'DE' })
  expect(said(view, 'F-15')).toEqual(['error plain: look b'])
  const part: Model['stakeholders'][string] = {
    kind: 'department',
    name: { ja: '部署' },
    members: [],
    parent: 'Q',
  }
  const byPart = changed(plus(view, 'stakeholders', { part }), 'events', 'look', {
    actors: ['part'],
  })
  expect(said(byPart, 'F-15')).toEqual(['error plain: look b'])
  const over = {
    members: ['Q', 'b', 'c'],
    crossBorder: { ground: 'adequacy' as const, destinations: ['DE'] },
  }
  expect(said(changed(view, 'bas', 'contract', over), 'F-15')).toEqual([])
})

test('[CK-16] a ba that is used is in force, and its end is told 90 days before', () => {
  const ending = (effectiveTo: string) =>
    said(changed(tidy, 'bas', 'contract', { effectiveTo }), 'F-16')
  expect(ending('2026-03-31')).toEqual(['error ended: contract'])
  expect(ending('2026-06-30')).toEqual(['info soon: contract'])
  expect(ending('2026-07-01')).toEqual([])
  expect(said(changed(tidy, 'bas', 'contract', { effectiveFrom: '2026-04-02' }), 'F-16')).toEqual([
    'error before: contract',
  ])
  const unused = plus(tidy, 'bas', { old: { ...aBa('law'), effectiveTo: '2020-01-01' } })
  expect(said(unused, 'F-16')).toEqual([])
  expect(said(changed(unused, 'bas', 'law', { parent: 'old' }), 'F-16')).toEqual([
    'error ended: old',
  ])
})

test('[CK-17] two ba whose demands nothing can meet', () => {
  const one = asking(tidy, 'law', 'location', { op: 'countryWithin', countries: ['JP'] })
  const both = asking(one, 'contract', 'location', { op: 'countryWithin', countries: ['EU'] })
  expect(said(both, 'F-17')).toEqual(['error plain: b contract law', 'error plain: c contract law'])
  expect(
    said(
      asking(one, 'contract', 'location', { op: 'countryWithin', countries: ['EU', 'JP'] }),
      'F-17',
    ),
  ).toEqual([])
  const eu = asking(tidy, 'law', 'location', { op: 'countryWithin', countries: ['EU'] })
  expect(
    said(asking(eu, 'contract', 'location', { op: 'countryWithin', countries: ['DE'] }), 'F-17'),
  ).toEqual([])
})

test('[CK-17] data is to be kept longer than it may be', () => {
  const kept = changed(tidy, 'bas', 'contract', { minRetention: 'P5Y' })
  const within = (length: string) =>
    said(asking(kept, 'law', 'usageTerm', { op: 'termWithin', after: 'start', length }), 'F-17')
  expect(within('P3Y')).toEqual(['error plain: b contract law', 'error plain: c contract law'])
  expect(within('P5Y')).toEqual([])
})

test('[CK-18] a contract over data binds whoever manages it, or is handed on', () => {
  const unbound = changed(tidy, 'bas', 'contract', { parties: ['P', 'persons'] })
  expect(said(unbound, 'F-18')).toEqual(['error plain: c contract Q'])
  expect(said(after(unbound, silent('c', 'controller')), 'F-18')).toEqual([])
  const clauses = [{ ref: '1', text: { ja: '再委託先にも課す' }, flowDown: true }]
  expect(said(changed(unbound, 'bas', 'contract', { clauses }), 'F-18')).toEqual([])
  expect(said(changed(unbound, 'bas', 'contract', { normType: 'internalRule' }), 'F-18')).toEqual(
    [],
  )
})

test('[CK-19] contracts reach those who run the layers beneath', () => {
  const R = { kind: 'organization', name: { ja: 'R社' }, members: [] } as const
  const hosted = changed(
    plus(plus(tidy, 'stakeholders', { R: { ...R, members: [] } }), 'systems', {
      cloud: aSystem('R'),
    }),
    'systems',
    'sp',
    { hostedOn: ['cloud'] },
  )
  expect(said(hosted, 'F-19')).toEqual(['error unbound: a R P', 'error unbound: b R P'])
  const bound = plus(hosted, 'bas', { cloudy: { ...aBa('contract'), parties: ['P', 'R'] } })
  expect(said(bound, 'F-19')).toEqual([])
  expect(said(changed(hosted, 'systems', 'cloud', { operators: ['P1'] }), 'F-19')).toEqual([])
  const relation = { provider: 'R', customer: 'P', service: 'cloud', role: 'cspCsc' } as const
  expect(said(plus(hosted, 'cloudRelations', { relation }), 'F-19')).toHaveLength(2)
})

test('[CK-19] deeper down they hand on what is demanded', () => {
  const people = {
    R: { kind: 'organization', name: { ja: 'R' }, members: [] },
    S: { kind: 'organization', name: { ja: 'S' }, members: [] },
  } as Model['stakeholders']
  const systems = { one: aSystem('R', { hostedOn: ['two'] }), two: aSystem('S') }
  const deep = changed(
    plus({ ...tidy, stakeholders: { ...tidy.stakeholders, ...people } }, 'systems', systems),
    'systems',
    'sp',
    { hostedOn: ['one'] },
  )
  const rs = { ...aBa('contract'), parties: ['R', 'S'] }
  const bound = plus(deep, 'bas', { pr: { ...aBa('contract'), parties: ['P', 'R'] }, rs })
  expect(said(bound, 'F-19')).toEqual([])
  const asked = asking(bound, 'contract', 'value', { op: 'levelAtMost', level: 'high' })
  expect(said(asked, 'F-19')).toEqual(['warn notHandedDown: b R S'])
  const clauses = [{ ref: '9', text: { ja: '同じ条件を課す' }, flowDown: true }]
  expect(said(changed(asked, 'bas', 'rs', { clauses }), 'F-19')).toEqual([])
  expect(
    said(asking(asked, 'rs', 'value', { op: 'levelAtMost', level: 'medium' }), 'F-19'),
  ).toEqual([])
})

test('[CK-20] no layer beneath a data stands where it may not, or nobody knows where', () => {
  const cloud = (places: Model['systems'][string]['places']) =>
    changed(plus(tidy, 'systems', { cloud: aSystem('P', { places }) }), 'systems', 'sp', {
      hostedOn: ['cloud'],
    })
  expect(said(cloud([{ country: 'JP' }]), 'F-20')).toEqual([])
  expect(said(cloud([]), 'F-20')).toEqual(['warn unknown: a cloud', 'warn unknown: b cloud'])
  expect(said(cloud([{ country: 'DE' }]), 'F-20')).toEqual([
    'error forbidden: a cloud',
    'error forbidden: b cloud',
  ])
  const free: AttributeValue = {
    key: 'disclosureScope',
    scope: { layers: [{ allow: ['P', 'Q'] }] },
  }
  const anywhere = after(cloud([{ country: 'DE' }]), says('a', free), says('b', free))
  expect(said(anywhere, 'F-20')).toEqual([])
  const eu = asking(anywhere, 'law', 'location', { op: 'countryWithin', countries: ['EU', 'JP'] })
  expect(said(eu, 'F-20')).toEqual([])
  expect(
    said(asking(eu, 'law', 'location', { op: 'countryWithin', countries: ['JP'] }), 'F-20'),
  ).toHaveLength(2)
})

test('[CK-21] data is used for what its consent names, or on another ground', () => {
  const consent = {
    ...aBa('consent'),
    parties: ['persons', 'P'],
    members: ['a'],
    purposes: ['care'],
  }
  const used = changed(plus(tidy, 'bas', { consent }), 'events', 'make', { purposes: ['ads'] })
  expect(said(used, 'F-21')).toEqual(['error plain: make consent'])
  expect(said(changed(used, 'events', 'make', { purposes: ['care'] }), 'F-21')).toEqual([])
  expect(said(changed(used, 'events', 'make', { ground: { ba: 'law' } }), 'F-21')).toEqual([])
  expect(said(changed(used, 'events', 'make', { ground: { ba: 'contract' } }), 'F-21')).toEqual([
    'error plain: make consent',
  ])
  expect(said(changed(used, 'bas', 'consent', { purposes: [] }), 'F-21')).toEqual([])
})

test('[CK-22] a ba below another repeats what that demands', () => {
  const below = changed(asking(tidy, 'contract', 'value'), 'bas', 'contract', { parent: 'law' })
  expect(said(below, 'F-22')).toEqual(['info plain: contract law'])
  expect(said(without(below, 'bas', 'contract', 'parent'), 'F-22')).toEqual([])
  expect(said(changed(tidy, 'bas', 'law', { parent: 'contract' }), 'F-22')).toEqual([])
})

test('[CK-26] kinds under different ba in one data are told apart or described each', () => {
  const kind = (id: string, bas: string[]) => ({ id, name: { ja: id }, predicate: { ja: id }, bas })
  const mixed = (other: string[]) =>
    changed(
      changed(tidy, 'assets', 'd', { kinds: [kind('k1', []), kind('k2', other)] }),
      'states',
      'a',
      { kindIds: ['k1', 'k2'] },
    )
  expect(said(mixed(['contract']), 'F-26')).toEqual(['warn plain: a contract'])
  expect(said(mixed([]), 'F-26')).toEqual([])
  const cell = { status: 'concrete', basis: 'fact', value: { key: 'value', level: 'low' } } as const
  const described = {
    ...mixed(['contract']),
    attributes: { ...tidy.attributes, 'a|value|k1': cell, 'a|value|k2': cell },
  }
  expect(said(described, 'F-26')).toEqual([])
})

const aLicence = { id: 'l', onEvent: 'transfer_provide', duty: 'licence' } as const
const aRiskThere = (more: Partial<Model['risks'][string]> = {}): Model['risks'][string] => ({
  event: 'give',
  states: ['b'],
  viewpoint: 'personalData',
  source: 'structural',
  threat: 'misuse',
  incident: { ja: '無許可' },
  status: 'identified',
  ...more,
})
const aMeasureOf = (
  more: Partial<Model['measures'][string]> = {},
): Record<'m', Model['measures'][string]> => ({
  m: {
    title: { ja: '許可を得る' },
    asIsToBe: 'asIs',
    references: [],
    risks: ['r'],
    type: 'mitigate',
    status: 'adopted',
    ...more,
  },
})

test('[CK-59] a licence, assessment or notice that a ba asks for before an event is answered there', () => {
  const asked = changed(tidy, 'bas', 'law', { duties: [aLicence] })
  expect(said(asked, 'F-59')).toEqual(['warn plain: give law'])
  const record = { id: 'r', onEvent: 'transfer_provide', duty: 'record' } as const
  expect(said(changed(tidy, 'bas', 'law', { duties: [record] }), 'F-59')).toEqual([])
  const met = plus(plus(asked, 'risks', { r: aRiskThere() }), 'measures', aMeasureOf())
  expect(said(met, 'F-59')).toEqual([])
  expect(said({ ...met, measures: aMeasureOf({ status: 'proposed' }) }, 'F-59')).toEqual([
    'warn plain: give law',
  ])
})

test('[CK-59] a measure answers a duty of a ba where its risk is seen from what the ba protects', () => {
  const asked = changed(tidy, 'bas', 'law', { duties: [aLicence] })
  const by = (risk: Partial<Model['risks'][string]>, model = asked) =>
    said(plus(plus(model, 'risks', { r: aRiskThere(risk) }), 'measures', aMeasureOf()), 'F-59')
  for (const viewpoint of ['confidentiality', 'availability', 'sensitiveTechnology'] as const)
    expect(by({ viewpoint })).toEqual(['warn plain: give law'])
  expect(by({ status: 'dismissed' })).toEqual(['warn plain: give law'])
  expect(by({ event: 'make' })).toEqual(['warn plain: give law'])
  // a ba that is of no category does not say what it protects
  expect(by({ viewpoint: 'integrity' }, without(asked, 'bas', 'law', 'category'))).toEqual([])
  // two ba: what answers the one leaves the other open
  const both = changed(asked, 'bas', 'contract', {
    category: 'sensitiveTechnology',
    duties: [{ ...aLicence, id: 'k' }],
  })
  expect(by({}, both)).toEqual(['warn plain: give contract'])
})

test('[CK-59] evidence at the condition that is the duty answers it, once that is agreed', () => {
  const asked = changed(tidy, 'bas', 'law', { duties: [aLicence] })
  const row = (more: Partial<Model['flowConditions'][string]> = {}) => ({
    k: {
      event: 'give',
      side: 'both',
      about: 'duty',
      operator: 'licence',
      operand: ['transfer_provide'],
      origin: [],
      status: 'agreed',
      evidence: { ja: '許可証' },
      ...more,
    } as Model['flowConditions'][string],
  })
  const by = (more?: Partial<Model['flowConditions'][string]>) =>
    said(plus(asked, 'flowConditions', row(more)), 'F-59')
  expect(by()).toEqual([])
  expect(by({ status: 'proposed' })).toEqual(['warn plain: give law'])
  expect(by({ operator: 'notify' })).toEqual(['warn plain: give law'])
  expect(by({ event: 'make' })).toEqual(['warn plain: give law'])
  const { evidence: _none, ...bare } = row().k
  expect(said(plus(asked, 'flowConditions', { k: bare }), 'F-59')).toEqual(['warn plain: give law'])
})
