import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { offshoreOperation } from '#lib/catalog/use-cases/offshore-operation.ts'
import { retailPos } from '#lib/catalog/use-cases/retail-pos.ts'
import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import type { BaDemand, BaDuty } from '#lib/model/ba.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { DemandCondition } from '#lib/model/demand-condition.ts'
import type { Model } from '#lib/model/model.ts'
import { changed, plus } from '#tests/support/findings-in.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { aBa, tidyModel as tidy } from '#tests/support/tidy-model.ts'
import { turned } from '#tests/support/turned-model.ts'
import { mirrored } from './gap-sides.ts'
import { gapsBetween, gapsBetweenCountries, type Gap } from './gaps.ts'

const within = (...countries: string[]): DemandCondition => ({ op: 'countryWithin', countries })
const asks = (...conditions: DemandCondition[]): BaDemand => ({ mark: 'required', conditions })

/** Two laws, of Japan and of Germany, that say this about one attribute each. */
function laws(row: AttributeRowId, left: BaDemand | null, right: BaDemand | null): Model {
  const cells = [
    ['jp', left],
    ['de', right],
  ] as const
  return {
    ...tidy,
    bas: {
      jp: { ...aBa('law'), jurisdiction: 'JP' },
      de: { ...aBa('law'), jurisdiction: 'DE' },
    },
    demands: Object.fromEntries(
      cells.flatMap(([ba, says]) => (says === null ? [] : [[demandKey(ba, row), says]])),
    ),
  }
}

const told = ({ about, relation, isExclusive }: Gap) =>
  `${about} ${relation ?? '-'}${isExclusive ? ' exclusive' : ''}`
const between = (left: BaDemand | null, right: BaDemand | null, row: AttributeRowId = 'location') =>
  gapsBetween(laws(row, left, right), 'jp', 'de').map(told)

test('[DR-25] what either asks is compared in the order of F-14', () => {
  const mark: BaDemand = { mark: 'required' }
  expect(between(mark, mark)).toEqual(['location equal'])
  expect(between(asks(within('JP')), asks(within('JP', 'DE')))).toEqual(['location leftStricter'])
  expect(between(asks(within('EU')), asks(within('DE')))).toEqual(['location rightStricter'])
  expect(between(mark, asks(within('DE')))).toEqual(['location rightStricter'])
  expect(between({ ...mark, strength: 'should' }, mark)).toEqual(['location rightStricter'])
  expect(between(mark, null)).toEqual(['location onlyLeft'])
  expect(between({ mark: 'undecided' }, mark)).toEqual(['location onlyRight'])
  expect(between(asks(within('JP', 'US')), asks(within('JP', 'DE')))).toEqual(['location conflict'])
  expect(between(asks(within('JP')), asks(within('DE')))).toEqual(['location conflict exclusive'])
})

test('[DR-25] what must be kept longer than it may be used excludes it', () => {
  const short = asks({ op: 'termWithin', after: 'start', length: 'P1Y' })
  const model = laws('usageTerm', null, short)
  expect(gapsBetween(model, 'jp', 'de').map(told)).toEqual(['usageTerm onlyRight'])
  const kept = changed(model, 'bas', 'jp', { minRetention: 'P3Y' })
  expect(gapsBetween(kept, 'jp', 'de').map(told)).toEqual(['usageTerm conflict exclusive'])
})

test('[DR-25] duties are compared by what they are on which event, and for how long', () => {
  const duty = (id: string, more: Partial<BaDuty> = {}): BaDuty => ({
    id,
    onEvent: 'transfer_provide',
    duty: 'record',
    ...more,
  })
  const of = (left: BaDuty[], right: BaDuty[]) => {
    const model = laws('location', null, null)
    const one = changed(model, 'bas', 'jp', { duties: left })
    return gapsBetween(changed(one, 'bas', 'de', { duties: right }), 'jp', 'de').map(told)
  }
  expect(of([duty('a')], [duty('b')])).toEqual(['duty.record.transfer_provide equal'])
  expect(of([duty('a', { duration: 'P3Y' })], [duty('b', { duration: 'P1Y' })])).toEqual([
    'duty.record.transfer_provide leftStricter',
  ])
  const erase = { duty: 'erase', onEvent: 'dispose' } as const
  expect(
    of([duty('a', { ...erase, duration: 'P3Y' })], [duty('b', { ...erase, duration: 'P1Y' })]),
  ).toEqual(['duty.erase.dispose rightStricter'])
  const own = (ja: string) => duty('o', { duty: 'other', text: { ja } })
  expect(of([own('届け出る')], [own('届け出る')]).map((one) => one.split(' ')[1])).toEqual([
    'equal',
  ])
  expect(
    of([own('届け出る')], [own('公表する')])
      .map((one) => one.split(' ')[1])
      .toSorted(),
  ).toEqual(['onlyLeft', 'onlyRight'])
})

test('[DR-26] what people wrote stands with what is derived, turned to the sides asked for', () => {
  const gaps = gapsBetween(offshoreOperation, 'ba-z', 'ba-appi')
  const rights = gaps.find(({ about }) => about === 'rightsHolders')
  expect(rights).toMatchObject({
    relation: 'onlyRight',
    recorded: [{ id: 'gap-rights', relation: 'rightStricter', status: 'open' }],
  })
  expect(rights?.recorded[0]?.adjustment?.owner).toBe('P')
  const row = offshoreOperation.institutionGaps['gap-rights']
  if (row === undefined) throw new Error('no gap')
  const more = plus(offshoreOperation, 'institutionGaps', { own: { ...row, about: '越境の認証' } })
  const last = gapsBetween(more, 'ba-appi', 'ba-z').at(-1)
  expect(last).toMatchObject({ about: '越境の認証', recorded: [{ id: 'own' }], proposed: [] })
  expect(last?.relation).toBeUndefined()
})

test('[DR-27] measures are proposed at the side that asks for less, and no clause where nothing satisfies both', () => {
  const proposed = (left: BaDemand | null, right: BaDemand | null, row?: AttributeRowId) =>
    gapsBetween(laws(row ?? 'location', left, right), 'jp', 'de')[0]?.proposed.map(
      ({ kind, at }) => `${kind} ${at}`,
    )
  const mark: BaDemand = { mark: 'required' }
  expect(proposed(mark, mark)).toEqual([])
  expect(proposed(asks(within('JP')), mark)).toEqual([
    'contractClause right',
    'extraMeasure right',
    'viewInPlace right',
  ])
  expect(proposed(null, mark, 'category.personalData')).toEqual([
    'contractClause left',
    'extraMeasure left',
    'lowerIdentifiability left',
  ])
  expect(proposed(null, mark, 'category.intellectualProperty')).toEqual([
    'contractClause left',
    'extraMeasure left',
  ])
  expect(proposed(asks(within('JP')), asks(within('DE')))).toEqual([
    'viewInPlace both',
    'doNotTransfer both',
  ])
  const exclusive = laws('location', asks(within('JP')), asks(within('DE')))
  const ofPersons = changed(exclusive, 'bas', 'de', { category: 'personalData' })
  expect(gapsBetween(ofPersons, 'jp', 'de')[0]?.proposed.map(({ kind }) => kind)).toEqual([
    'viewInPlace',
    'lowerIdentifiability',
    'doNotTransfer',
  ])
})

test('[DR-28] of two countries all their laws are compared; contracts and other countries are not', () => {
  const model = laws('location', asks(within('JP')), null)
  const more: Model = {
    ...model,
    bas: {
      ...model.bas,
      jp2: { ...aBa('law'), jurisdiction: 'JP' },
      us: { ...aBa('law'), jurisdiction: 'US' },
      deal: { ...aBa('contract'), jurisdiction: 'DE' },
    },
    demands: {
      ...model.demands,
      [demandKey('jp2', 'purpose')]: { mark: 'required' },
      [demandKey('us', 'value')]: { mark: 'required' },
      [demandKey('deal', 'value')]: { mark: 'required' },
    },
  }
  expect(gapsBetweenCountries(more, 'JP', 'DE').map(told)).toEqual([
    'purpose onlyLeft',
    'location onlyLeft',
  ])
  expect(
    gapsBetweenCountries(retailPos, 'JP', 'DE').every((one) => one.relation === 'onlyLeft'),
  ).toBe(true)
  expect(gapsBetweenCountries(elderlySupport, 'JP', 'JP').map(told)).toEqual([
    'category.personalData equal',
    'disclosureScope equal',
    'purpose equal',
    'rightsHolders equal',
    'duty.confirmRecipientConsent.transfer_provide equal',
    'duty.record.transfer_provide equal',
  ])
})

const ways: readonly (BaDemand | null)[] = [
  null,
  { mark: 'required' },
  { mark: 'required', strength: 'should' },
  asks(within('JP')),
  asks(within('DE', 'FR')),
  asks(within('EU')),
  asks(within('JP'), within('JP', 'US')),
  { ...asks(within('EU', 'JP')), strength: 'should' },
]

test('[DR-28] seen from the other side every gap is mirrored, and so is what is proposed', () => {
  const seen = (gap: Gap): Gap => ({
    ...gap,
    left: gap.right,
    right: gap.left,
    relation: gap.relation === undefined ? undefined : mirrored(gap.relation),
    proposed: gap.proposed.map((one) => ({
      ...one,
      at: one.at === 'left' ? 'right' : one.at === 'right' ? 'left' : 'both',
    })),
    recorded: gap.recorded.map((one) => ({ ...one, relation: mirrored(one.relation) })),
  })
  for (const left of ways)
    for (const right of ways) {
      const model = laws('location', left, right)
      expect(gapsBetween(model, 'jp', 'de').map(seen)).toEqual(gapsBetween(model, 'de', 'jp'))
      expect(gapsBetweenCountries(model, 'JP', 'DE')).toEqual(gapsBetween(model, 'jp', 'de'))
    }
  expect(gapsBetween(offshoreOperation, 'ba-appi', 'ba-z').map(seen)).toEqual(
    gapsBetween(offshoreOperation, 'ba-z', 'ba-appi'),
  )
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      const [one = 'gone', other = 'toString'] = Object.keys(model.bas)
      expect(gapsBetween(model, one, other).map(seen)).toEqual(gapsBetween(model, other, one))
      expect(gapsBetween(turned(model), one, other)).toEqual(gapsBetween(model, one, other))
    }),
    { numRuns: 100 },
  )
})

test('[DR-25] a ba beside itself is equal in everything', () => {
  fc.assert(
    fc.property(
      fc.oneof(modelArbitrary, fc.constantFrom(elderlySupport, offshoreOperation)),
      (model) => {
        for (const id of Object.keys(model.bas))
          expect(gapsBetween(model, id, id).filter((one) => one.relation !== 'equal')).toEqual([])
      },
    ),
    { numRuns: 50 },
  )
})
