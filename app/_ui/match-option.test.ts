import { expect, test } from 'vitest'
import { matches } from './match-option.ts'

test('[UI-2] a choice is found by every word typed, whatever width and case, in either language and by whose it is', () => {
  const option = {
    value: 'int-A',
    label: '統合データ（A社）',
    detail: 'Ａ社',
    keywords: 'Integrated data (A)',
  }
  const typed = ['', '統合', 'データ（a', 'ﾃﾞｰﾀ', 'INTEGRATED', 'a社 統合', 'data integrated']
  expect(typed.filter((text) => !matches(option, text))).toEqual([])
  expect(matches(option, '統合 B社')).toBe(false)
})
