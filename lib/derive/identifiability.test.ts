import { expect, test } from 'vitest'
import { rankOf } from './identifiability.ts'

test('[DR-5] the code nearest to persons counts; nothing said is unknown, not applicable is none', () => {
  expect(rankOf(['statistical'], false)).toBe(0)
  expect(rankOf(['anonymised', 'related'], false)).toBe(2)
  expect(rankOf(['pseudonymised'], false)).toBe(rankOf(['related'], false))
  expect(rankOf(['pd', 'special'], false)).toBe(5)
  expect(rankOf(['tradeSecret', 'other'], false)).toBeUndefined()
  expect(rankOf([], true)).toBe(0)
  expect(rankOf(['pi'], true)).toBe(4)
})
