import { array, assert, property, record, string, uniqueArray, uuid } from 'fast-check'
import { expect, test } from 'vitest'
import { finder, type Findable } from './find.ts'

const all: readonly Findable[] = [
  { id: 'flow', texts: ['流れ', 'Flow', 'ながれ', 'フロー'] },
  { id: 'responsibility', texts: ['責任分界', 'Responsibilities', 'せきにんぶんかい', 'RACI'] },
  { id: 'lens', texts: ['責任で色分け', 'Lens: responsibility', 'せきにん'] },
  { id: 'int', texts: ['統合データ（A社）', 'Integrated data (A)'] },
  { id: 'data', texts: ['データ', 'Data'] },
]
const found = (words: string, lately: readonly string[] = []) =>
  finder(all, lately)(words).map(({ id }) => id)

test('[F-31] Kanji, kana, kana still being composed, Latin letters and English find the same', () => {
  for (const words of [
    '責任',
    'せきにん',
    'セキニン',
    'せきn',
    'sekinin',
    'sekininn',
    'responsib',
  ]) {
    expect(found(words).toSorted()).toEqual(['lens', 'responsibility'])
  }
  expect(found('raci')).toEqual(['responsibility'])
  expect(found('huro')).toEqual(['flow'])
})

test('[F-31] whole before beginning, before a word inside, before anywhere', () => {
  expect(found('データ')).toEqual(['data', 'int'])
  expect(found('data')).toEqual(['data', 'int'])
  expect(found('responsibility')).toEqual(['lens'])
})

test('[F-31] every word must be found, in any order', () => {
  expect(found('a社 統合')).toEqual(['int'])
  expect(found('統合　Ａ社')).toEqual(['int'])
  expect(found('統合 b社')).toEqual([])
})

test('[F-31] what was used lately comes first without words, and among equals with words', () => {
  expect(found('', ['int', 'gone', 'lens'])).toEqual([
    'int',
    'lens',
    'flow',
    'responsibility',
    'data',
  ])
  expect(found('責任')).toEqual(['responsibility', 'lens'])
  expect(found('責任', ['lens'])).toEqual(['lens', 'responsibility'])
})

test('[F-31] an entry is found by each of its texts, and once', () => {
  const text = string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  const entry = record({ id: uuid(), texts: array(text, { minLength: 1 }) })
  const entries = uniqueArray(entry, { selector: ({ id }) => id, maxLength: 6 })
  assert(
    property(entries, (some) => {
      const search = finder(some, [])
      for (const { id, texts } of some) {
        for (const words of texts) {
          expect(search(words).filter((e) => e.id === id)).toHaveLength(1)
        }
      }
    }),
  )
})
