import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { offshoreOperation } from '#lib/catalog/use-cases/offshore-operation.ts'
import { conditionsOf } from '#lib/derive/conditions.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { DemandCondition } from '#lib/model/demand-condition.ts'
import type { Locale } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { conditionLineText } from './condition-line-text.ts'
import { conditionText } from './condition-text.ts'
import { translator } from './translator.ts'

const telling = (model: Model, locale: Locale) => ({
  model,
  locale,
  words: translator(locale, 'framework'),
})
const sheet = (model: Model, event: string, locale: Locale) =>
  conditionsOf(model, event).map((line) => conditionLineText(line, telling(model, locale)))

test('[W-23] a sheet is told in both languages, with the ba each condition comes from', () => {
  expect(sheet(elderlySupport, 't-2', 'ja')[1]).toEqual({
    about: '知的財産（営業秘密を含む）保護',
    asks: '具体的に書かれている',
    origin: ['データ提供契約'],
  })
  expect(sheet(elderlySupport, 't-2', 'en').at(-1)).toEqual({
    about: 'Record',
    asks: 'Transfer / provision, Keep a record of the provision.',
    origin: ['Act on the Protection of Personal Information'],
  })
  for (const locale of ['ja', 'en'] as const)
    for (const model of [elderlySupport, offshoreOperation])
      for (const id of Object.keys(model.events))
        for (const { about, asks } of sheet(model, id, locale))
          expect([about, asks].every((text) => text !== '' && !text.includes('.within'))).toBe(true)
})

test('[W-23] every condition of a demand is told as table 3-1 tells it', () => {
  const asked: readonly (readonly [
    'location' | 'usageTerm' | 'value' | 'purpose',
    DemandCondition,
  ])[] = [
    ['location', { op: 'countryWithin', countries: ['JP'] }],
    ['usageTerm', { op: 'termEnds' }],
    ['usageTerm', { op: 'termBy', day: '2027-03-31' }],
    ['usageTerm', { op: 'termWithin', after: 'end', length: 'P1Y' }],
    ['value', { op: 'levelAtMost', level: 'high' }],
    ['purpose', { op: 'purposeWithin', purposes: [{ ja: '見守り' }] }],
  ]
  for (const [row, one] of asked) {
    const model: Model = {
      ...elderlySupport,
      demands: {
        [demandKey('ba-dpa', row)]: { mark: 'required', conditions: [one], clause: '第3条' },
      },
    }
    expect(sheet(model, 't-1', 'ja')[0]).toMatchObject({
      asks: conditionText(one, telling(model, 'ja')),
      origin: ['データ提供契約 第3条'],
    })
  }
})

test('[W-23] parties are told one by one; what was written by hand in other terms as it was written', () => {
  const model: Model = {
    ...elderlySupport,
    demands: {
      [demandKey('ba-dpa', 'disclosureScope')]: {
        mark: 'required',
        conditions: [{ op: 'scopeWithin', parties: true, who: ['E'] }],
      },
    },
  }
  expect(sheet(model, 't-1', 'ja')[0]?.asks).toContain('A社、B社')
  const say = (about: 'duty' | 'category' | 'location', operator: string, operand: string[]) => {
    const { about: what, asks } = conditionLineText(
      { about, operator, operand, origin: [] },
      telling(model, 'ja'),
    )
    return [what, asks]
  }
  expect(say('duty', '月次で報告する', [])).toEqual(['月次で報告する', ''])
  expect(say('location', '国内のみ', [])).toEqual(['媒体・保存先', '国内のみ'])
  expect(say('category', 'codesWithin', ['toString'])).toEqual([
    'カテゴリ',
    'codesWithin、toString',
  ])
})
