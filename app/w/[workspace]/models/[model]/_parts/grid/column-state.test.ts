import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnLimits } from '#lib/exchange/table-view.ts'
import {
  frozenCount,
  givenColumns,
  leftsOf,
  readColumns,
  resized,
  shownColumns,
  widthOf,
} from './column-state.ts'

const columns = ['a', 'b', 'c'].map((id) => ({ id, label: id, head: id, width: 120 }))

test('[G-22] a width of one’s own is kept within limits, and can be given back', () => {
  const wide = resized(givenColumns, 'a', 300.4)
  const [a, b] = columns.map((c) => widthOf(c, wide))
  expect([a, b]).toEqual([300, 120])
  expect(resized(wide, 'a', 1).widths['a']).toBe(columnLimits.least)
  expect(resized(wide, 'a', 9999).widths['a']).toBe(columnLimits.most)
  expect(resized(wide, 'a', undefined)).toEqual(givenColumns)
})

test('[G-22] what is kept in the browser is read again; anything else is as the table gives it', () => {
  const state = { ...resized(givenColumns, 'a', 200), frozen: 'b' }
  expect(readColumns(JSON.stringify(state))).toEqual(state)
  for (const text of [null, '', '{', 'null', '{"widths":{"a":-1},"frozen":null}', '[]']) {
    expect(readColumns(text)).toEqual(givenColumns)
  }
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readColumns(text).frozen).toBeNull()
    }),
    { seed: 22, numRuns: 100 },
  )
})

test('[G-21] the columns up to the frozen one stay, each beside the one before', () => {
  expect(frozenCount(columns, givenColumns)).toBe(0)
  expect(frozenCount(columns, { ...givenColumns, frozen: 'b' })).toBe(2)
  expect(frozenCount(columns, { ...givenColumns, frozen: 'gone' })).toBe(0)
  expect(leftsOf([120, 80, 120], 44)).toEqual([44, 164, 244])
})

test('[G-27] hidden columns are left out, but never all; a width of one’s own comes before that of a view', () => {
  expect(shownColumns(columns, ['b']).map((c) => c.id)).toEqual(['a', 'c'])
  expect(shownColumns(columns, ['a', 'b', 'c', 'gone'])).toEqual(columns)
  const [a, b] = columns
  const own = { widths: { a: 99 }, frozen: null }
  expect(a && widthOf(a, own, { a: 300, b: 300 })).toBe(99)
  expect(b && widthOf(b, own, { a: 300, b: 300 })).toBe(300)
})
