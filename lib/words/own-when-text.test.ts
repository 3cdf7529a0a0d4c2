import { expect, test } from 'vitest'
import type { OwnWhen } from '#lib/catalog/risks/own/own-when.ts'
import { facts } from '#lib/catalog/risks/when.ts'
import { ownWhenText } from './own-when-text.ts'
import { translator } from './translator.ts'

const told = (when: OwnWhen, locale: 'ja' | 'en') =>
  ownWhenText(when, { locale, words: translator(locale, 'framework') })

test('[RC-10] the condition of an own row is told as a sentence, in both languages', () => {
  const when: OwnWhen = {
    is: 'all',
    of: [
      { is: 'category', oneOf: ['pd', 'special'] },
      { is: 'no', of: { is: 'fact', fact: 'ba.consent' } },
    ],
  }
  expect(told(when, 'ja')).toBe(
    '条件（すべて）：データのカテゴリが個人データか要配慮個人情報、かつ「同意に基づく場に入っている」に当たらない',
  )
  expect(told(when, 'en')).toBe(
    'Where the data is of category Personal data or Special care-required personal information, and not: a ba by consent holds it',
  )
  const other: OwnWhen = {
    is: 'any',
    of: [
      { is: 'mode', oneOf: ['view'] },
      { is: 'atLeast', count: 'layers', least: 3 },
    ],
  }
  expect(told(other, 'ja')).toBe(
    '条件（いずれか）：処理の種類が閲覧、またはシステムが3層以上重なる',
  )
  expect(told({ is: 'always' }, 'en')).toBe('Condition: none (always suggested)')
})

test('[RC-10] whatever can be asked has words of its own', () => {
  for (const locale of ['ja', 'en'] as const) {
    const said = facts.map((fact) => told({ is: 'any', of: [{ is: 'fact', fact }] }, locale))
    expect(new Set(said).size).toBe(facts.length)
    for (const text of said) expect(text).not.toMatch(/undefined|\{|source\.|unit\./)
  }
})
