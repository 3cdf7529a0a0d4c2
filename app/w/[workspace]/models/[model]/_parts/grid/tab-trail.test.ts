import { expect, test } from 'vitest'
import { columnBegun, tabbedOn } from './tab-trail.ts'

const at = (row: string, column: string) => ({ row, column })

test('[G-59] Tab, Tab, Enter goes back to the column in which one began', () => {
  const once = tabbedOn(undefined, at('r1', 'a'), at('r1', 'b'))
  const twice = tabbedOn(once, at('r1', 'b'), at('r1', 'c'))
  expect(columnBegun(twice, at('r1', 'c'))).toBe('a')
})

test('[G-59] who went elsewhere meanwhile begins anew', () => {
  const once = tabbedOn(undefined, at('r1', 'a'), at('r1', 'b'))
  expect(columnBegun(once, at('r2', 'b'))).toBeUndefined()
  expect(columnBegun(undefined, at('r1', 'a'))).toBeUndefined()
  const anew = tabbedOn(once, at('r2', 'b'), at('r2', 'c'))
  expect(columnBegun(anew, at('r2', 'c'))).toBe('b')
})
