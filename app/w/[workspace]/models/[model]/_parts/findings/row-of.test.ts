import { expect, test } from 'vitest'
import { rowOf } from './row-of.ts'

test('[F-138] a finding about a measure against several risks stands in one row: of the risk it is about, else in the first', () => {
  const rows = ['r-1', 'r-2', 'r-3']
  expect(rowOf(['m-1', 'r-2'], rows)).toBe('r-2')
  expect(rowOf(['m-1', 'r-3', 'r-2'], rows)).toBe('r-2')
  expect(rowOf(['m-1'], rows)).toBe('r-1')
  expect(rowOf(['m-1', 'r-9'], rows)).toBe('r-1')
  expect(rowOf(['m-1'], [])).toBeUndefined()
})
