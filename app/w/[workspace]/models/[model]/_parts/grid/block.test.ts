import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dragged, dragPlan, fillPlan, pastePlan } from './block.ts'
import { extentOf, isIn, linesOf, rangeOf } from './move.ts'

const size = { rows: 3, columns: 2 }
const at = (row: number, column: number) => ({ row, column })
const name = (p: { row: number; column: number }) => `${p.row}${p.column}`

test('[G-5] a block is pasted from the corner, cut at the edge, and what is left out is counted', () => {
  const block = [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
  ]
  expect(pastePlan(block, rangeOf(at(2, 0), at(2, 0)), size)).toEqual({
    cells: [
      { row: 2, column: 0, text: 'a' },
      { row: 2, column: 1, text: 'b' },
    ],
    leftOut: { rows: 1, columns: 1 },
  })
  expect(pastePlan([], rangeOf(at(0, 0), at(2, 1)), size).cells).toEqual([])
})

test('[G-5] [X-16] a block of very many lines is planned like any other', () => {
  const block = Array.from({ length: 200_000 }, () => ['x'])
  const { cells, leftOut } = pastePlan(block, rangeOf(at(0, 0), at(0, 0)), size)
  expect(cells).toHaveLength(3)
  expect(leftOut).toEqual({ rows: 199_997, columns: 0 })
})

test('[G-5] a range that holds the block a whole number of times is filled with it', () => {
  const range = rangeOf(at(0, 0), at(2, 1))
  expect(pastePlan([['x']], range, size).cells).toHaveLength(6)
  expect(
    pastePlan([['x', 'y']], range, size)
      .cells.map((c) => c.text)
      .join(''),
  ).toBe('xyxyxy')
  expect(pastePlan([['x'], ['y']], range, size).cells.map((c) => c.text)).toEqual(['x', 'y'])
})

test('[G-5] every cell of a block is either written or counted as left out', () => {
  const text = fc.constantFrom('', 'a', 'b')
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }).chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 5,
        }),
      ),
      fc.record({ row: fc.nat(2), column: fc.nat(1) }),
      (block, from) => {
        const { cells, leftOut } = pastePlan(block, rangeOf(from, from), size)
        const width = block[0]?.length ?? 0
        expect(cells).toHaveLength((block.length - leftOut.rows) * (width - leftOut.columns))
        expect(cells.every((c) => isIn(c, rangeOf(at(0, 0), at(2, 1))))).toBe(true)
        expect(
          cells.every((c) => block[c.row - from.row]?.[c.column - from.column] === c.text),
        ).toBe(true)
      },
    ),
    { seed: 5, numRuns: 300 },
  )
})

test('[G-13] filling takes the first line of the range, or the line before a single one', () => {
  const range = rangeOf(at(2, 1), at(1, 0))
  expect(fillPlan(range, false, name)).toEqual([
    { row: 2, column: 0, text: '10' },
    { row: 2, column: 1, text: '11' },
  ])
  expect(fillPlan(range, true, name)).toEqual([
    { row: 1, column: 1, text: '10' },
    { row: 2, column: 1, text: '20' },
  ])
  expect(fillPlan(rangeOf(at(1, 1), at(1, 1)), false, name)).toEqual([
    { row: 1, column: 1, text: '01' },
  ])
  expect(fillPlan(rangeOf(at(0, 0), at(0, 1)), false, name)).toEqual([])
})

test('[G-13] the fill handle goes one way and repeats what stood in the range', () => {
  const range = rangeOf(at(1, 1), at(2, 1))
  expect(dragged(range, at(2, 1))).toBeUndefined()
  expect(dragPlan(range, at(5, 2), name).map((c) => [c.row, c.text])).toEqual([
    [3, '11'],
    [4, '21'],
    [5, '11'],
  ])
  expect(dragPlan(range, at(0, 1), name)).toEqual([{ row: 0, column: 1, text: '21' }])
  expect(dragged(range, at(1, 0))).toEqual({ top: 1, bottom: 2, left: 0, right: 0 })
})

test('[G-13] a dragged handle never writes into the range it came from', () => {
  const place = fc.record({ row: fc.nat(8), column: fc.nat(8) })
  fc.assert(
    fc.property(place, place, place, (a, b, to) => {
      const range = rangeOf(a, b)
      const filled = dragPlan(range, to, name)
      expect(filled.filter((c) => isIn(c, range))).toEqual([])
      const sources = new Set(linesOf(range).flat().map(name))
      expect(filled.every((c) => sources.has(c.text))).toBe(true)
      const { height, width } = extentOf(range)
      expect(filled.length % height === 0 || filled.length % width === 0).toBe(true)
    }),
    { seed: 13, numRuns: 300 },
  )
})
