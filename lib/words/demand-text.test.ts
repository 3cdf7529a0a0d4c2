import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import type { Locale } from '#lib/model/local-text.ts'
import type { Unmet } from '#lib/model/queries/demand-check.ts'
import { unmetText } from './demand-text.ts'
import { translator } from './translator.ts'

function told(unmet: Partial<Unmet>, locale: Locale) {
  const whole: Unmet = {
    ba: 'ba-dpa',
    row: 'disclosureScope',
    condition: { op: 'scopeWithin', parties: true, who: [] },
    strength: 'must',
    reason: { why: 'who', extra: ['E'] },
    ...unmet,
  }
  const words = translator(locale, 'framework')
  return unmetText(whole, { model, locale, words, demandWords: translator(locale, 'demands') })
}

test('[G-25] a finding names the ba, its demand and the reason, in either language', () => {
  expect(told({}, 'ja')).toEqual({
    short: 'データ提供契約：E社は範囲外',
    long: '「データ提供契約」は開示範囲に「当事者の範囲内」を求めています。E社は範囲外。',
  })
  expect(told({}, 'en').long).toBe(
    '“Data provision contract” asks of Disclosure scope: within: the parties. Company E is outside of it.',
  )
  const place = {
    row: 'location',
    condition: { op: 'countryWithin', countries: ['JP', 'EU'] },
  } satisfies Partial<Unmet>
  expect(told({ ...place, reason: { why: 'countries', extra: ['US'] } }, 'ja').long).toBe(
    '「データ提供契約」は媒体・保存先に「日本、EUの範囲内」を求めています。アメリカ合衆国は範囲外。',
  )
  expect(told({ ...place, reason: { why: 'unknownPlace', systems: ['srv-A'] } }, 'en').short).toBe(
    'Data provision contract: The country of Server of company A is not known',
  )
  expect(told({ reason: { why: 'codes', extra: ['special'] } }, 'ja').short).toContain(
    '要配慮個人情報は範囲外',
  )
  expect(told({ reason: { why: 'tooLate', day: '2031-03-31' } }, 'ja').short).toContain(
    '2031-03-31まで続く',
  )
})

test('[G-25] every reason is told in both languages', () => {
  const whys = ['anybody', 'anywhere', 'noEnd', 'tooHigh', 'tooLong', 'missing'] as const
  for (const locale of ['ja', 'en'] as const) {
    const said = whys.map((why) => told({ reason: { why } }, locale).short)
    expect(new Set(said).size).toBe(whys.length)
  }
})

test('[G-25] a recommendation is told as one', () => {
  expect(told({ strength: 'should' }, 'ja').long).toContain('（推奨）')
})
