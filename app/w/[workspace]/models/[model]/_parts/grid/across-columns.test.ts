import { expect, test } from 'vitest'
import { acrossColumns } from './across-columns.ts'
import { segmentsOf } from './covers.ts'

const across = (drawn: readonly number[], count: number) =>
  acrossColumns(
    {
      runs: segmentsOf(drawn.map((index) => ({ index, start: index, end: index + 1 }))),
      after: count - 1 - (drawn.at(-1) ?? -1),
    },
    (x) => `column ${x}`,
    (columns, from) => `room of ${columns} from ${from}`,
  )

test('[G-52] of many columns those that are drawn stand at their places, and the room of the others between them', () => {
  expect(across([0, 5, 6, 9], 300)).toEqual([
    'column 0',
    'room of 4 from 1',
    'column 5',
    'column 6',
    'room of 2 from 7',
    'column 9',
    'room of 290 from 10',
  ])
  expect(across([1, 2], 3)).toEqual(['room of 1 from 0', 'column 1', 'column 2'])
  expect(across([0, 1, 2], 3)).toEqual(['column 0', 'column 1', 'column 2'])
})
