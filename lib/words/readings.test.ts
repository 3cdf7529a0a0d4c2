import { expect, test } from 'vitest'
import { findByName } from './find-by-name.ts'
import { isFound } from './is-found.ts'
import { readingOf } from './readings.ts'

test('[P-138] a name made of known words is found as it sounds, in kana and in Latin letters', () => {
  const names = (name: string) => [name, readingOf(name)].flatMap((text) => text ?? [])
  const all = ['統合データ（A社）', '電力使用データ', '個人情報保護法', 'カメラのデータ'].map(
    (name) => ({ id: name, names: names(name) }),
  )
  expect(findByName(all, 'とうごう')).toEqual(['統合データ（A社）'])
  expect(findByName(all, 'tougou')).toEqual(['統合データ（A社）'])
  expect(findByName(all, 'こじんじょうほうほごほう')).toEqual(['個人情報保護法'])
  expect(findByName(all, 'でんりょくしよう')).toEqual(['電力使用データ'])
  expect(isFound(names('高次データ'), 'こうじ でーた')).toBe(true)
})

test('[P-138] of what is not known nothing is made up', () => {
  expect(readingOf('カメラのデータ')).toBeUndefined()
  expect(readingOf('Vital data')).toBeUndefined()
})
