import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { expandSpans, readTsv, writeHtmlTable, writeTsv } from './clipboard.ts'

test('[CB-1] quoted cells keep tabs, line breaks and quotes; empty cells keep their column', () => {
  expect(readTsv('a\t\tc\r\n"1\n2"\t"say ""x"""\t\n')).toEqual([
    ['a', '', 'c'],
    ['1\n2', 'say "x"', ''],
  ])
  expect(readTsv('5" pipe\tx')).toEqual([['5" pipe', 'x']])
  expect(readTsv('"open\tx')).toEqual([['"open', 'x']])
  expect(readTsv('')).toEqual([])
})

test('[CB-2] what is written is read again as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '開', '"', '\t', '\n', ' ') })
  const block = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  fc.assert(
    fc.property(block, (rows) => {
      fc.pre(rows.length > 1 || rows[0]?.length !== 1 || rows[0][0] !== '')
      fc.pre((rows.at(-1) ?? []).length > 1 || rows.at(-1)?.[0] !== '')
      expect(readTsv(writeTsv(rows))).toEqual(rows)
    }),
    { seed: 17, numRuns: 300 },
  )
  expect(writeHtmlTable([['<b>', 'x\ny']])).toBe(
    '<table><tbody><tr><td>&lt;b&gt;</td><td>x<br>y</td></tr></tbody></table>',
  )
})

test('[CB-3] spans leave empty cells so that columns stay where they were', () => {
  const cell = (text: string, colSpan = 1, rowSpan = 1) => ({ text, colSpan, rowSpan })
  expect(
    expandSpans([
      [cell('group', 1, 2), cell('wide', 2)],
      [cell('b'), cell('c')],
    ]),
  ).toEqual([
    ['group', 'wide', ''],
    ['', 'b', 'c'],
  ])
  expect(expandSpans([[cell('x', 1_000_000_000, 60_000)]])[0]).toHaveLength(100_000)
})
