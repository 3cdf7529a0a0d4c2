import { expect, test } from 'vitest'
import { isFound } from './is-found.ts'

test('[UI-2] [W-10] a choice is found by every word typed: width, case, kind of kana and the letters of its sound do not matter', () => {
  const texts = ['見守りセンサの統合データ（A社）', 'Integrated data (A)', undefined]
  const typed = ['', ' ', '統合', 'データ（a', 'ﾃﾞｰﾀ', 'せんさ', 'sensa', 'INTEGRATED', 'a社 統合']
  expect(typed.filter((text) => !isFound(texts, text))).toEqual([])
  expect(isFound(texts, '統合 B社')).toBe(false)
  expect(isFound([], '何か')).toBe(false)
})
