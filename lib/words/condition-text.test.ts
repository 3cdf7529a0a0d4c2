import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import type { DemandCondition } from '#lib/model/demand-condition.ts'
import type { Locale } from '#lib/model/local-text.ts'
import { conditionText } from './condition-text.ts'
import { translator } from './translator.ts'

function told(condition: DemandCondition, locale: Locale) {
  return conditionText(condition, { model, locale, words: translator(locale, 'framework') })
}

test('[M-25] every condition is told in both languages', () => {
  const said: readonly (readonly [DemandCondition, string, string])[] = [
    [{ op: 'stated' }, '具体的に書かれている', 'is stated'],
    [
      { op: 'codesWithin', codes: ['related', 'anonymised'] },
      '個人関連情報、匿名加工情報の範囲内',
      'within: Personally-related information, Anonymised information',
    ],
    [{ op: 'scopeWithin', parties: true, who: [] }, '当事者の範囲内', 'within: the parties'],
    [
      { op: 'partyWithin', parties: true, who: ['A'] },
      '当事者、A社の範囲内',
      'within: the parties, Company A',
    ],
    [{ op: 'purposeWithin', purposes: [{ ja: '見守り' }] }, '見守りの範囲内', 'within: 見守り'],
    [{ op: 'countryWithin', countries: ['JP', 'EU'] }, '日本、EUの範囲内', 'within: Japan, the EU'],
    [{ op: 'levelAtMost', level: 'high' }, '「高い」以下', 'at most High'],
    [{ op: 'termEnds' }, '期限がある', 'has an end'],
    [{ op: 'termBy', day: '2027-03-31' }, '2027-03-31まで', 'by 2027-03-31'],
    [
      { op: 'termWithin', after: 'end', length: 'P1Y' },
      '場の終わりから1年以内',
      'within 1 year after the ba ends',
    ],
    [{ op: 'termWithin', after: 'end', length: 'P0D' }, '場の終わりまで', 'until the ba ends'],
    [
      { op: 'termWithin', after: 'start', length: 'P6M' },
      '場の始まりから6か月以内',
      'within 6 months after the ba begins',
    ],
    [{ op: 'termWithin', after: 'start', length: 'P0D' }, '場の始まりまで', 'until the ba begins'],
  ]
  for (const [condition, ja, en] of said) {
    expect([told(condition, 'ja'), told(condition, 'en')]).toEqual([ja, en])
  }
})
