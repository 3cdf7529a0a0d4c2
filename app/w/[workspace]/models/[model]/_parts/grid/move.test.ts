import { expect, test } from 'vitest'
import { fillPlan, inside, isIn, moved, pastePlan, rangeOf, tabbed } from './move.ts'

const size = { rows: 3, columns: 2 }
const at = (row: number, column: number) => ({ row, column })

test('[G-1] arrows stay inside and go to the edge with Ctrl', () => {
  expect(moved(at(0, 0), 'ArrowUp', false, size)).toEqual(at(0, 0))
  expect(moved(at(0, 0), 'ArrowDown', false, size)).toEqual(at(1, 0))
  expect(moved(at(0, 0), 'ArrowDown', true, size)).toEqual(at(2, 0))
  expect(moved(at(1, 0), 'End', false, size)).toEqual(at(1, 1))
  expect(moved(at(1, 0), 'End', true, size)).toEqual(at(2, 1))
  expect(moved(at(2, 1), 'Home', true, size)).toEqual(at(0, 0))
  expect(moved(at(0, 0), 'a', false, size)).toBeUndefined()
  expect(inside(at(9, -1), size)).toEqual(at(2, 0))
})

test('[G-2] Tab goes row by row and ends at the last cell', () => {
  expect(tabbed(at(0, 1), false, size)).toEqual(at(1, 0))
  expect(tabbed(at(1, 0), true, size)).toEqual(at(0, 1))
  expect(tabbed(at(2, 1), false, size)).toBeUndefined()
  expect(tabbed(at(0, 0), true, size)).toBeUndefined()
})

test('[G-5] a block is pasted from the corner, cut at the edge; one cell fills the range', () => {
  const range = rangeOf(at(2, 1), at(1, 0))
  expect(
    pastePlan(
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
      rangeOf(at(2, 0), at(2, 0)),
      size,
    ),
  ).toEqual([
    { row: 2, column: 0, text: 'a' },
    { row: 2, column: 1, text: 'b' },
  ])
  expect(pastePlan([['x']], range, size)).toHaveLength(4)
  expect(isIn(at(2, 0), range)).toBe(true)
  expect(fillPlan(range, false, (p) => `${p.row}${p.column}`)).toEqual([
    { row: 2, column: 0, text: '10' },
    { row: 2, column: 1, text: '11' },
  ])
})
