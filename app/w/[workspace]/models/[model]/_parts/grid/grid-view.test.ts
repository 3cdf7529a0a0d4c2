import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GridRow } from './grid-types.ts'
import {
  isWhole,
  readView,
  shownRows,
  textsToChoose,
  wholeView,
  withFilter,
  writeView,
} from './grid-view.ts'

const texts: Readonly<Record<string, string>> = { a: '高い', b: '', c: '低い', d: '高い', more: '' }
const rows: readonly GridRow[] = Object.keys(texts).map((id) => ({
  id,
  label: id,
  heads: [],
  ...(id === 'more' ? { isFixed: true } : {}),
}))

function ids(view: Parameters<typeof shownRows>[1], kept: readonly string[] = []) {
  const shown = shownRows(rows, view, {
    textOf: (row) => texts[row] ?? '',
    compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
    kept: new Set(kept),
  })
  return shown.map((r) => r.id).join(' ')
}

test('[G-24] a column shows only the chosen texts; the empty text is what is not filled in', () => {
  expect(ids(wholeView)).toBe('a b c d more')
  expect(ids(withFilter(wholeView, 'x', ['高い']))).toBe('a d more')
  expect(ids(withFilter(wholeView, 'x', ['', '低い']))).toBe('b c more')
  expect(isWhole(withFilter(withFilter(wholeView, 'x', ['']), 'x', []))).toBe(true)
})

test('[G-24] a row that was just edited stays though it matches no more', () => {
  expect(ids(withFilter(wholeView, 'x', ['']), ['c'])).toBe('b c more')
})

test('[G-24] sorted either way, empty cells come last and what is no content after them', () => {
  expect(ids({ filters: {}, sort: { column: 'x', isDown: false } })).toBe('c a d b more')
  expect(ids({ filters: {}, sort: { column: 'x', isDown: true } })).toBe('a d c b more')
})

test('[G-24] rows that say they are content stand among those that say nothing, in one order', () => {
  const mixed: readonly GridRow[] = ['d', 'b', 'c', 'a'].map((id, i) => ({
    id,
    label: id,
    heads: [],
    ...(i % 2 === 0 ? { isFixed: false } : {}),
  }))
  let asked = 0
  const shown = shownRows(
    mixed,
    { filters: {}, sort: { column: 'x', isDown: false } },
    {
      textOf: (row) => {
        asked += 1
        return row
      },
      compare: (a, b) => (a < b ? -1 : 1),
      kept: new Set(),
    },
  )
  expect(shown.map((row) => row.id)).toEqual(['a', 'b', 'c', 'd'])
  expect(asked).toBe(4)
})

test('[G-24] a view written into the URL is read again as it was', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', '高', ':', ';', ',', '\\', '-', '\n'),
    maxLength: 6,
  })
  const view = fc.record({
    filters: fc.dictionary(
      name.map((n) => `c${n}`),
      fc.array(name, { minLength: 1, maxLength: 3 }),
      { maxKeys: 3, noNullPrototype: true },
    ),
    sort: fc.option(fc.record({ column: name.map((n) => `c${n}`), isDown: fc.boolean() }), {
      nil: undefined,
    }),
  })
  fc.assert(
    fc.property(view, (given) => {
      const sorted = given.sort === undefined ? [] : [given.sort.column]
      const columns = [...Object.keys(given.filters), ...sorted]
      expect(readView(writeView(given), columns)).toEqual(given)
    }),
    { seed: 24, numRuns: 500 },
  )
})

test('[G-24] of many texts those that hold what is sought can be chosen, and those chosen stay', () => {
  const all = ['Ａ社', 'B社', 'a社サーバ', '']
  expect(textsToChoose(all, ['B社'], { sought: 'A社', most: 1 })).toEqual({
    shown: ['Ａ社', 'B社'],
    more: 1,
  })
  expect(textsToChoose(all, [], { sought: '', most: 9 })).toEqual({ shown: all, more: 0 })
})

test('[G-24] what is no view, or names a column that is gone, is passed over', () => {
  const none = { filters: {}, sort: undefined }
  expect(readView({ filter: 'gone:x', sort: 'gone' }, ['x'])).toEqual(none)
  expect(readView({ filter: ';;:;,\\', sort: '-' }, ['x'])).toEqual(none)
  expect(readView({ filter: undefined, sort: undefined }, [])).toEqual(none)
})
