import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { own } from '#lib/base/own.ts'
import { expect, test } from 'vitest'
import { attributeRowIds, type AttributeRowId } from '../attribute-row.ts'
import type { AttributeValue } from '../attribute.ts'
import type { Ba, BaDemand } from '../ba.ts'
import { attributeCellKey, demandKey } from '../cell-key.ts'
import type { DemandCondition } from '../demand-condition.ts'
import type { LocalText } from '../local-text.ts'
import type { Model } from '../model.ts'
import type { Term } from '../term.ts'
import { demandCheck } from './demand-check.ts'
import { dayAfter, lengthInDays, termEnd } from './term-end.ts'

const ba = 'ba-dpa'
const state = 'int-all'
const baOf = (id: string) => own(elderlySupport.bas, id)

/** The sample, with one condition of the contract and one value of the data it holds. */
function given(
  row: AttributeRowId,
  condition: DemandCondition,
  value: AttributeValue,
  more: { readonly demand?: Partial<BaDemand>; readonly ba?: Partial<Ba> } = {},
): Model {
  const held = elderlySupport.bas[ba]
  if (held === undefined) throw new Error(ba)
  return {
    ...elderlySupport,
    bas: { ...elderlySupport.bas, [ba]: { ...held, ...more.ba } },
    demands: {
      [demandKey(ba, row)]: { mark: 'required', conditions: [condition], ...more.demand },
    },
    attributes: {
      ...elderlySupport.attributes,
      [attributeCellKey(state, row)]: { status: 'concrete', basis: 'fact', value },
    },
  }
}

function reasons(model: Model, row: AttributeRowId, of = state) {
  return demandCheck(model)(of, row).map((unmet) => unmet.reason)
}

const scope = (...layers: (readonly string[] | 'any')[]): AttributeValue => ({
  key: 'disclosureScope',
  scope: { layers: layers.map((allow) => ({ allow: allow === 'any' ? allow : [...allow] })) },
})
const term = (value: Term): AttributeValue => ({ key: 'usageTerm', term: value })
const parties: DemandCondition = { op: 'scopeWithin', parties: true, who: [] }

test('[G-25] a scope beyond the parties of the ba does not meet it, and the layers count together', () => {
  const model = given('disclosureScope', parties, scope(['A', 'E']))
  expect(demandCheck(model)(state, 'disclosureScope')).toEqual([
    {
      ba,
      row: 'disclosureScope',
      condition: parties,
      strength: 'must',
      reason: { why: 'who', extra: ['E'] },
    },
  ])
  const layered = given('disclosureScope', parties, scope(['A', 'E'], ['A', 'PF']))
  expect(reasons(layered, 'disclosureScope')).toEqual([])
  const beside: DemandCondition = { ...parties, who: ['E'] }
  expect(reasons(given('disclosureScope', beside, scope(['A', 'E'])), 'disclosureScope')).toEqual(
    [],
  )
  expect(reasons(given('disclosureScope', parties, scope('any')), 'disclosureScope')).toEqual([
    { why: 'anybody' },
  ])
})

test('[G-25] only what a ba in force marks is asked for, of the data it holds, and only of what can be compared', () => {
  const wrong = scope(['E'])
  const of = (more: Parameters<typeof given>[3]) => given('disclosureScope', parties, wrong, more)
  expect(reasons(of({}), 'disclosureScope')).toHaveLength(1)
  expect(reasons(of({ demand: { mark: 'undecided' } }), 'disclosureScope')).toEqual([])
  expect(reasons(of({ ba: { effectiveTo: '2000-01-01' } }), 'disclosureScope')).toEqual([])
  expect(reasons(of({ ba: { effectiveFrom: '2999-01-01' } }), 'disclosureScope')).toEqual([])
  expect(reasons(of({ ba: { members: [] } }), 'disclosureScope')).toEqual([])
  const inWords: Model = {
    ...of({}),
    attributes: {
      [attributeCellKey(state, 'disclosureScope')]: {
        status: 'concrete',
        basis: 'fact',
        text: { ja: '関係者内' },
      },
    },
  }
  expect(reasons(inWords, 'disclosureScope')).toEqual([])
  const notStated: Model = {
    ...of({ demand: { conditions: [{ op: 'stated' }] } }),
    attributes: {
      [attributeCellKey(state, 'disclosureScope')]: { status: 'notApplicable', basis: 'fact' },
    },
  }
  expect(reasons(notStated, 'disclosureScope')).toEqual([{ why: 'missing' }])
})

test('[G-25] a cell that follows another is judged by what it says, in its own ba', () => {
  const base = given('disclosureScope', parties, scope(['E']))
  const model: Model = {
    ...base,
    attributes: {
      ...base.attributes,
      [attributeCellKey('high', 'disclosureScope')]: {
        status: 'concrete',
        basis: 'fact',
        sameAs: state,
      },
    },
  }
  expect(reasons(model, 'disclosureScope', 'high')).toEqual([{ why: 'who', extra: ['E'] }])
})

test('[G-25] a place outside the countries, and one nobody knows', () => {
  const within = (...countries: string[]): DemandCondition => ({ op: 'countryWithin', countries })
  const at: AttributeValue = { key: 'location', systems: ['srv-PF'] }
  const standing = (condition: DemandCondition, ...countries: string[]): Model => {
    const base = given('location', condition, at)
    const server = base.systems['srv-PF']
    if (server === undefined) throw new Error('srv-PF')
    const places = countries.map((country) => ({ country }))
    return { ...base, systems: { ...base.systems, 'srv-PF': { ...server, places } } }
  }
  const japan = within('JP')
  expect(reasons(standing(japan), 'location')).toEqual([
    { why: 'unknownPlace', systems: ['srv-PF'] },
  ])
  expect(reasons(standing(japan, 'JP'), 'location')).toEqual([])
  expect(reasons(standing(japan, 'JP', 'US', 'DE'), 'location')).toEqual([
    { why: 'countries', extra: ['US', 'DE'] },
  ])
  expect(reasons(standing(within('JP', 'EU'), 'DE'), 'location')).toEqual([])
  const scopeIn = (...lists: string[][]): AttributeValue => ({
    key: 'disclosureScope',
    scope: { layers: lists.map((countries) => ({ allow: 'any', countries })) },
  })
  expect(reasons(given('disclosureScope', japan, scope(['A'])), 'disclosureScope')).toEqual([
    { why: 'anywhere' },
  ])
  const both = scopeIn(['JP', 'US'], ['JP', 'DE'])
  expect(reasons(given('disclosureScope', japan, both), 'disclosureScope')).toEqual([])
})

test('[G-25] categories, purposes and a level', () => {
  const personal = 'category.personalData'
  const codes: AttributeValue = { key: 'category', codes: ['related', 'special'] }
  const only: DemandCondition = { op: 'codesWithin', codes: ['related'] }
  expect(reasons(given(personal, only, codes), personal)).toEqual([
    { why: 'codes', extra: ['special'] },
  ])
  const level: AttributeValue = { key: 'value', level: 'veryHigh' }
  const atMost = (most: 'high' | 'veryHigh'): DemandCondition => ({
    op: 'levelAtMost',
    level: most,
  })
  expect(reasons(given('value', atMost('high'), level), 'value')).toEqual([{ why: 'tooHigh' }])
  expect(reasons(given('value', atMost('veryHigh'), level), 'value')).toEqual([])

  const care: DemandCondition = {
    op: 'purposeWithin',
    purposes: [{ ja: '見守り', en: 'Watching over' }, { ja: '研究' }],
  }
  const saying = (text: LocalText): Model => ({
    ...given('purpose', care, level),
    attributes: {
      [attributeCellKey(state, 'purpose')]: { status: 'concrete', basis: 'fact', text },
    },
  })
  expect(reasons(saying({ ja: '見守り、研究' }), 'purpose')).toEqual([])
  expect(reasons(saying({ ja: '監視', en: 'watching over' }), 'purpose')).toEqual([])
  expect(reasons(saying({ ja: '見守り、広告' }), 'purpose')).toEqual([
    { why: 'words', extra: ['広告'] },
  ])
})

test('[G-25] when a use has to end, by a day, or a time after the ba', () => {
  const relative = (offset: string, of = ba) =>
    term({ kind: 'relative', anchor: { ba: of, point: 'end' }, offset })
  const year: DemandCondition = { op: 'termWithin', after: 'end', length: 'P1Y' }
  const of = (condition: DemandCondition, value: AttributeValue, more: Partial<Ba> = {}) =>
    reasons(given('usageTerm', condition, value, { ba: more }), 'usageTerm')
  expect(of(year, relative('P13M'))).toEqual([{ why: 'tooLong' }])
  expect(of(year, relative('P12M'))).toEqual([])
  expect(of(year, relative('P13M', 'ba-svc'))).toEqual([])
  expect(of(year, term({ kind: 'none' }))).toEqual([{ why: 'noEnd' }])
  expect(of(year, term({ kind: 'text', text: { ja: '別途' } }))).toEqual([])
  const dated = term({ kind: 'date', end: '2031-04-01' })
  expect(of(year, dated)).toEqual([])
  expect(of(year, dated, { effectiveTo: '2030-03-31' })).toEqual([
    { why: 'tooLate', day: '2031-04-01' },
  ])
  const by: DemandCondition = { op: 'termBy', day: '2030-12-31' }
  expect(of(by, relative('P1Y'), { effectiveTo: '2030-03-31' })).toEqual([
    { why: 'tooLate', day: '2031-03-31' },
  ])
  expect(of(by, relative('P1Y'))).toEqual([])
  expect(of({ op: 'termEnds' }, term({ kind: 'none' }))).toEqual([{ why: 'noEnd' }])
  expect(of({ op: 'termEnds' }, dated)).toEqual([])
})

test('[G-25] every condition at every value of the sample is judged without an error', () => {
  const conditions: DemandCondition[] = [
    { op: 'stated' },
    parties,
    { op: 'partyWithin', parties: false, who: ['toString'] },
    { op: 'countryWithin', countries: ['ZZ'] },
    { op: 'codesWithin', codes: ['other'] },
    { op: 'levelAtMost', level: 'low' },
    { op: 'purposeWithin', purposes: [{ ja: 'x' }] },
    { op: 'termBy', day: '2000-01-01' },
    { op: 'termWithin', after: 'start', length: 'P0D' },
  ]
  const keys = Object.keys(elderlySupport.attributes)
  const demands = Object.fromEntries(
    Object.keys(elderlySupport.bas).flatMap((id) =>
      attributeRowIds.map((row) => [demandKey(id, row), { mark: 'required' as const, conditions }]),
    ),
  )
  const check = demandCheck({ ...elderlySupport, demands })
  const found = keys.flatMap((key) => {
    const [of = '', row = ''] = key.split('|')
    return check(of, row as AttributeRowId)
  })
  expect(new Set(found.map((one) => one.reason.why)).size).toBeGreaterThan(4)
  expect(check('toString', 'value')).toEqual([])
})

test('[G-29] the day so long after another is that of the calendar', () => {
  expect(dayAfter('2024-02-29', 'P1Y')).toBe('2025-02-28')
  expect(dayAfter('2026-01-31', 'P1M')).toBe('2026-02-28')
  expect(dayAfter('2026-11-30', 'P14M')).toBe('2028-01-30')
  expect(dayAfter('9999-12-31', 'P1Y')).toBe('9999-12-31')
  for (let days = 0; days < 3000; days += 17) {
    const wanted = new Date(Date.UTC(2023, 10, 30) + days * 86_400_000).toISOString().slice(0, 10)
    expect(dayAfter('2023-11-30', `P${days}D`)).toBe(wanted)
  }
  expect(lengthInDays('P1Y')).toBeCloseTo(lengthInDays('P12M'))
})

test('[G-29] a relative term ends where its ba says, and nobody knows when where it says nothing', () => {
  const relative = { kind: 'relative', anchor: { ba, point: 'end' }, offset: 'P1Y' } as const
  expect(termEnd(baOf, relative)).toEqual({ ends: 'unknown' })
  expect(termEnd(baOf, { kind: 'none' })).toEqual({ ends: 'never' })
  const unknown = { kind: 'relative', anchor: { ba: 'toString', point: 'end' }, offset: 'P1D' }
  expect(termEnd(baOf, unknown as Term)).toEqual({ ends: 'unknown' })
})
