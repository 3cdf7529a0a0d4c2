import { expect, test } from 'vitest'
import { offshoreOperation } from '#lib/catalog/use-cases/offshore-operation.ts'
import { gapsBetween } from '#lib/derive/gaps.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { Model } from '#lib/model/model.ts'
import { filled } from './filled.ts'
import { gapAboutText, gapSideText, proposedText, relationText } from './gap-text.ts'
import { translator } from './translator.ts'

const model: Model = {
  ...offshoreOperation,
  demands: {
    [demandKey('ba-appi', 'location')]: {
      mark: 'required',
      conditions: [{ op: 'countryWithin', countries: ['JP'] }],
    },
  },
}
const names = { left: 'A', right: 'B' }
const telling = (locale: 'ja' | 'en') => ({ model, locale, words: translator(locale, 'framework') })

test('[W-24] a gap is told with its attribute, what each side asks, the relation by name, and the side where a measure is added', () => {
  const gap = gapsBetween(model, 'ba-appi', 'ba-z').find(({ about }) => about === 'location')
  if (gap === undefined) throw new Error('no gap')
  expect(gap.relation).toBe('onlyLeft')
  const ja = telling('ja')
  expect(gapAboutText(gap, ja)).toBe(ja.words('row.location'))
  expect(gapSideText(gap.left, ja)).toEqual([
    { ba: '個人情報保護法', strength: 'must', says: '日本の範囲内' },
  ])
  expect(gapSideText(gap.right, ja)).toEqual([])
  expect(relationText('onlyLeft', names, ja)).toBe('Aだけが求める')
  expect(relationText('rightStricter', names, telling('en'))).toBe('B is stricter')
  expect(gap.proposed.map((one) => proposedText(one, names, ja))[0]).toBe('Bの側：契約の条項で補う')
  expect(proposedText({ kind: 'doNotTransfer', at: 'both' }, names, telling('en'))).toBe(
    'At both: Do not hand it on',
  )
})

test('[W-24] a duty is told with its event, its time and its words; what people named is told as they did', () => {
  const duty = { id: 'd', duty: 'record', onEvent: 'transfer_provide', duration: 'P3Y' } as const
  const side = { demands: [], duties: [{ ba: 'ba-z', duty: { ...duty, text: { ja: '台帳' } } }] }
  const [any] = gapsBetween(model, 'ba-appi', 'ba-z')
  if (any === undefined) throw new Error('no gap')
  const { row: _, ...bare } = any
  const en = telling('en')
  expect(gapAboutText({ ...bare, duty }, en)).toBe('Record, Transfer / provision')
  expect(gapSideText(side, en)[0]?.says).toBe('3 years, 台帳')
  const { duty: __, ...named } = { ...bare, duty: undefined, about: '求めへの対応' }
  expect(gapAboutText(named, en)).toBe('求めへの対応')
})

test('[W-21] what is filled in is set apart where it is written from right to left; nothing else is touched', () => {
  expect(filled('{side}の{x}', { side: 'שלום' })).toBe('\u2068שלום\u2069の{x}')
  expect(filled('{a}{a}', { a: '{b}', b: 1 })).toBe('{b}{b}')
})
