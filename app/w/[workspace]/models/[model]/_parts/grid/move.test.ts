import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  inside,
  isIn,
  isMoveKey,
  linesOf,
  moved,
  nextWhere,
  rangeOf,
  stepIn,
  tabbed,
  type MoveKey,
} from './move.ts'

const size = { rows: 3, columns: 2 }
const at = (row: number, column: number) => ({ row, column })
const by = (key: MoveKey, isFar = false) => ({ key, isFar, page: 10, isFilled: () => true })

test('[G-1] arrows stay inside and go to the edge with Ctrl', () => {
  expect(moved(at(0, 0), by('ArrowUp'), size)).toEqual(at(0, 0))
  expect(moved(at(0, 0), by('ArrowDown'), size)).toEqual(at(1, 0))
  expect(moved(at(0, 0), by('ArrowDown', true), size)).toEqual(at(2, 0))
  expect(moved(at(1, 0), by('End'), size)).toEqual(at(1, 1))
  expect(moved(at(1, 0), by('End', true), size)).toEqual(at(2, 1))
  expect(moved(at(2, 1), by('Home', true), size)).toEqual(at(0, 0))
  expect(inside(at(9, -1), size)).toEqual(at(2, 0))
  expect(isMoveKey('a')).toBe(false)
})

test('[G-67] Ctrl with an arrow goes to the edge of a block, to the next one, and to the edge of the table, as in Excel', () => {
  const lines = ['.xx..x..', '.x......', 'xxx.....', '...x....']
  const isFilled = ({ row, column }: { row: number; column: number }) =>
    lines[row]?.charAt(column) === 'x'
  const to = (key: MoveKey, row: number, column: number) => {
    const end = moved(
      at(row, column),
      { key, isFar: true, page: 1, isFilled },
      { rows: 4, columns: 8 },
    )
    return [end.row, end.column]
  }
  expect(to('ArrowRight', 0, 0)).toEqual([0, 1])
  expect(to('ArrowRight', 0, 1)).toEqual([0, 2])
  expect(to('ArrowRight', 0, 2)).toEqual([0, 5])
  expect(to('ArrowRight', 0, 5)).toEqual([0, 7])
  expect(to('ArrowRight', 0, 7)).toEqual([0, 7])
  expect(to('ArrowLeft', 0, 7)).toEqual([0, 5])
  expect(to('ArrowLeft', 0, 5)).toEqual([0, 2])
  expect(to('ArrowLeft', 0, 2)).toEqual([0, 1])
  expect(to('ArrowDown', 0, 1)).toEqual([2, 1])
  expect(to('ArrowDown', 0, 3)).toEqual([3, 3])
  expect(to('ArrowDown', 2, 1)).toEqual([3, 1])
  expect(to('ArrowUp', 3, 0)).toEqual([2, 0])
  expect(to('ArrowUp', 2, 2)).toEqual([0, 2])
})

test('[G-67] whatever stands where, Ctrl with an arrow stays on its line, goes on until the edge, and stops at edges of blocks alone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }),
      fc.nat(29),
      fc.constantFrom('ArrowLeft' as const, 'ArrowRight' as const),
      (filled, start, key) => {
        const line = { rows: 1, columns: filled.length }
        const isFilled = (place: { column: number }) => filled[place.column] === true
        const from = at(0, start % filled.length)
        const end = moved(from, { key, isFar: true, page: 1, isFilled }, line)
        const way = key === 'ArrowRight' ? 1 : -1
        expect(end.row).toBe(0)
        const isAtEdge = end.column === (way === 1 ? filled.length - 1 : 0)
        const isEdgeOfBlock =
          isFilled(end) &&
          (!isFilled(at(0, end.column + way)) || !isFilled(at(0, end.column - way)))
        expect(isAtEdge || isEdgeOfBlock).toBe(true)
        expect(isAtEdge || (end.column - from.column) * way > 0).toBe(true)
      },
    ),
    { seed: 61, numRuns: 500 },
  )
})

test('[G-10] a page is as many rows as are seen, and ends at the edge', () => {
  const long = { rows: 25, columns: 2 }
  expect(moved(at(3, 1), by('PageDown'), long)).toEqual(at(13, 1))
  expect(moved(at(20, 1), by('PageDown'), long)).toEqual(at(24, 1))
  expect(moved(at(3, 1), by('PageUp'), long)).toEqual(at(0, 1))
})

test('[G-2] Tab goes row by row and ends at the last cell', () => {
  expect(tabbed(at(0, 1), false, size)).toEqual(at(1, 0))
  expect(tabbed(at(1, 0), true, size)).toEqual(at(0, 1))
  expect(tabbed(at(2, 1), false, size)).toBeUndefined()
  expect(tabbed(at(0, 0), true, size)).toBeUndefined()
})

test('[G-11] Enter goes down and Tab along inside a range, and round', () => {
  const range = rangeOf(at(2, 1), at(1, 0))
  expect(stepIn(at(1, 0), { along: 'rows', isBack: false }, range)).toEqual(at(2, 0))
  expect(stepIn(at(2, 0), { along: 'rows', isBack: false }, range)).toEqual(at(1, 1))
  expect(stepIn(at(1, 1), { along: 'cells', isBack: false }, range)).toEqual(at(2, 0))
  expect(stepIn(at(1, 0), { along: 'cells', isBack: true }, range)).toEqual(at(2, 1))
})

test('[G-11] as many steps as there are cells visit every cell of the range once', () => {
  const place = fc.record({ row: fc.nat(6), column: fc.nat(6) })
  fc.assert(
    fc.property(
      place,
      place,
      fc.constantFrom('rows' as const, 'cells' as const),
      fc.boolean(),
      (a, b, along, isBack) => {
        const range = rangeOf(a, b)
        const cells = linesOf(range).flat()
        const seen: string[] = []
        let now = a
        cells.forEach(() => {
          now = stepIn(now, { along, isBack }, range)
          expect(isIn(now, range)).toBe(true)
          seen.push(`${now.row}|${now.column}`)
        })
        expect(new Set(seen).size).toBe(cells.length)
        expect(now).toEqual(a)
      },
    ),
    { seed: 10, numRuns: 200 },
  )
})

test('[G-12] the next open cell is looked for to the end and from the beginning again', () => {
  const isOpen = (p: { row: number; column: number }) => p.row === 0 && p.column === 1
  expect(nextWhere(at(0, 0), size, isOpen)).toEqual(at(0, 1))
  expect(nextWhere(at(2, 1), size, isOpen)).toEqual(at(0, 1))
  expect(nextWhere(at(0, 1), size, isOpen)).toEqual(at(0, 1))
  expect(nextWhere(at(0, 0), size, () => false)).toBeUndefined()
})
