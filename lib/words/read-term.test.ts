import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { locales } from '#lib/model/local-text.ts'
import type { Term } from '#lib/model/term.ts'
import { cellPieces } from './attribute-text.ts'
import { readTerm } from './read-term.ts'
import { translator } from './translator.ts'

function told(term: Term, locale: (typeof locales)[number]): string {
  const value = { key: 'usageTerm', term } as const
  const cell = { status: 'concrete', basis: 'fact', value } as const
  return cellPieces(cell, { model, locale, words: translator(locale, 'framework') }).join('')
}

const terms: readonly Term[] = [
  { kind: 'none' },
  { kind: 'date', end: '2027-03-31' },
  ...(['start', 'end'] as const).flatMap((point): Term[] =>
    ['P0D', 'P1Y', 'P1Y6M', 'P30D', 'P2Y3M4D'].flatMap((offset): Term[] => [
      { kind: 'relative', anchor: { ba: 'ba-dpa', point }, offset },
      { kind: 'relative', anchor: { event: 't-2', point }, offset },
      { kind: 'relative', anchor: { point }, offset },
    ]),
  ),
]

test('[G-29] every term reads back from its own words, in either language', () => {
  for (const term of terms)
    for (const locale of locales)
      expect({ locale, read: readTerm(told(term, locale), model) }).toEqual({
        locale,
        read: { term, isAll: true },
      })
})

test.each([
  ['データ提供契約終了から1年', { ba: 'ba-dpa', point: 'end' }, 'P1Y'],
  ['データ提供契約 満了後６ヶ月', { ba: 'ba-dpa', point: 'end' }, 'P6M'],
  ['サービス提供契約の開始から半年', { ba: 'ba-svc', point: 'start' }, 'P6M'],
  ['One year after', undefined, undefined],
  ['1 year after the Data provision contract ends', { ba: 'ba-dpa', point: 'end' }, 'P1Y'],
  ['until data provision contract expires', { ba: 'ba-dpa', point: 'end' }, 'P0D'],
  ['データ提供契約の終了から1000年', undefined, undefined],
  ['データ提供契約の終了から少し', undefined, undefined],
  ['どこかの契約の終了から1年', undefined, undefined],
])('[G-29] %s', (text, anchor, offset) => {
  const wanted =
    anchor === undefined ? undefined : { term: { kind: 'relative', anchor, offset }, isAll: true }
  expect(readTerm(text, model)).toEqual(wanted)
})

test.each([
  ['2027/3/1', '2027-03-01'],
  ['２０２７年３月３１日まで', '2027-03-31'],
  ['令和9年3月31日', '2027-03-31'],
  ['令和元年5月1日', '2019-05-01'],
  ['Until 2027-03-31', '2027-03-31'],
  ['2027/2/30', undefined],
])('[G-29] a day as it is written: %s', (text, end) => {
  expect(readTerm(text, model)?.term).toEqual(end === undefined ? end : { kind: 'date', end })
})

test('[G-29] words that say no end and more than that keep their words', () => {
  expect(readTerm('特になし', model)).toEqual({ term: { kind: 'none' }, isAll: false })
  expect(readTerm('別途協議', model)).toBeUndefined()
})

test('[G-29] a long text costs no time', () => {
  const long = `${'データ提供契約の終了から1年'.repeat(200)}x`
  const begun = performance.now()
  expect(readTerm(long, model)).toBeUndefined()
  expect(performance.now() - begun).toBeLessThan(500)
})
