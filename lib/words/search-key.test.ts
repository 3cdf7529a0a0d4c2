import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { romaji } from './kana.ts'
import { searchedKey, searchKey } from './search-key.ts'

const sound = (text: string) => searchKey(text).sound

test('[W-10] width, case and the kind of kana do not matter', () => {
  expect(searchKey('ﾃﾞｰﾀ　ＡＢＣ').written).toBe(searchKey('データ abc').written)
  expect(searchKey('セキニン').written).toBe('せきにん')
})

test('[W-10] kana and the usual ways to write them in Latin letters sound alike', () => {
  const spellings: readonly (readonly string[])[] = [
    ['せきにん', 'セキニン', 'sekinin', 'SEKININ', 'sekininn'],
    ['ごうい', 'goui', 'gōi', 'goi'],
    ['しょめい', 'shomei', 'syomei'],
    ['りれき', 'rireki'],
    ['ちょうせい', 'chousei', 'tyousei', 'chōsei'],
    ['じょうほう', 'jouhou', 'zyouhou', 'joho'],
    ['ふろー', 'フロー', 'furo-', 'huro', 'furoo'],
    ['いってん', 'itten'],
    ['ぶんかい', 'bunkai', "bun'kai"],
    ['データ', 'deeta', 'de-ta'],
  ]
  for (const [kana = '', ...others] of spellings) {
    expect(others.map(sound)).toEqual(others.map(() => sound(kana)))
  }
})

test('[W-10] what is still being typed is the beginning of what it becomes', () => {
  for (const whole of ['shomei', 'chousei', 'jouhou', 'tsuuchi', 'furo-']) {
    const full = sound(whole)
    for (let length = 1; length <= whole.length; length++) {
      expect(full.startsWith(searchedKey(whole.slice(0, length)).sound)).toBe(true)
    }
  }
  expect(sound('せきにん').startsWith(searchedKey('せきn').sound)).toBe(true)
})

test('[W-10] a key is its own key, whatever the text', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const { written } = searchKey(text)
      expect(searchKey(written).written).toBe(written)
    }),
  )
})

test('[W-10] Kanji stay as they are', () => {
  expect(romaji('責任のはんい')).toBe('責任nohani')
  expect(sound('責任')).toBe('責任')
})
