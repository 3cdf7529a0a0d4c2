import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { coversOf, headsOf, segmentsOf } from './covers.ts'
import type { GridHead, GridRow } from './grid-types.ts'

function head(key: string, at: number, rowSpan = 1): GridHead {
  return { key, at, rowSpan, content: key }
}

function row(id: string, ...heads: GridHead[]): GridRow {
  return { id, label: id, heads }
}

/** Two sections; the first has two viewpoints, one of them with two risks. */
const rows = [
  row('a', head('S', 0, 3), head('v', 1, 2)),
  row('b'),
  row('c', head('w', 1)),
  row('d', head('T', 0), head('x', 1)),
]
const covers = coversOf(rows)

function told(shown: readonly GridRow[]) {
  return headsOf(shown, covers).map((heads) => heads.map((h) => `${h.key}${h.rowSpan}`).join(' '))
}

function pick(ids: string) {
  return ids.split('').flatMap((id) => rows.filter((r) => r.id === id))
}

test('[G-20] all rows have the headers they were given', () => {
  expect(told(rows)).toEqual(['S3 v2', '', 'w1', 'T1 x1'])
})

test('[G-20] a header begins where the first of its rows is drawn and ends with the last', () => {
  expect(told(pick('bc'))).toEqual(['S2 v1', 'w1'])
  expect(told(pick('ac'))).toEqual(['S2 v1', 'w1'])
  expect(told(pick('da'))).toEqual(['T1 x1', 'S1 v1'])
})

test('[G-20] in whatever order, every row stands beside each of its headers exactly once', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(rows), (shown) => {
      const beside = shown.map(() => [] as string[])
      headsOf(shown, covers).forEach((heads, y) => {
        for (const h of heads) {
          for (let i = y; i < y + (h.rowSpan ?? 1); i += 1) beside[i]?.push(h.key)
        }
      })
      expect(beside.map((keys) => keys.toSorted())).toEqual(
        shown.map((r) => (covers.get(r.id) ?? []).map((h) => h.key).toSorted()),
      )
    }),
    { seed: 20, numRuns: 200 },
  )
})

test('[G-20] rows far from each other are drawn as runs with the gap between', () => {
  const item = (index: number) => ({ index, start: index * 40, end: index * 40 + 40 })
  expect(segmentsOf([item(0), item(50), item(51), item(99)])).toEqual([
    { before: 0, from: 0, to: 0 },
    { before: 1960, from: 50, to: 51 },
    { before: 1880, from: 99, to: 99 },
  ])
  expect(segmentsOf([])).toEqual([])
})
