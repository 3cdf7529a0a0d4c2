import { array, assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { unguarded } from './clipboard.ts'
import { writeCsv } from './csv.ts'

/** The cells as RFC 4180 reads them; throws where the text is no such table. */
function readCsv(text: string): string[][] {
  expect(text.startsWith('\uFEFF')).toBe(true)
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  cell.lastIndex = 1
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const found = cell.exec(text)
    if (found === null) throw new Error(`no table at ${at}: ${JSON.stringify(text.slice(at))}`)
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

test('[X-18] a table is a text that Excel opens: mark, commas, CR LF, and quotes where they are needed', () => {
  const rows = [
    ['移転・提供', '状態'],
    ['A社からB社', ''],
    ['第5条, 第6条', '「合意」"済み"'],
    ['一行目\r\n二行目', ' 前後 '],
  ]
  expect(writeCsv(rows)).toBe(
    '\uFEFF移転・提供,状態\r\n' +
      'A社からB社,\r\n' +
      '"第5条, 第6条","「合意」""済み"""\r\n' +
      '"一行目\n二行目"," 前後 "\r\n',
  )
  expect(writeCsv([])).toBe('\uFEFF')
})

test('[X-18] [X-15] no cell is a formula, whatever separates cells where it is opened', () => {
  const hostile = [
    '=HYPERLINK("http://example.invalid","開く")',
    "+1+cmd|' /C calc'!A0",
    '-2+3',
    '@SUM(A1)',
    '＝1+1',
    '\t=1+1',
    '\r=1+1',
    ' =1+1',
    "'=1+1",
    '\uFEFF=1+1',
  ]
  for (const text of hostile) {
    const [[cell = '', next] = []] = readCsv(writeCsv([[text, '次']]))
    expect(cell).toMatch(/^'/)
    expect(next).toBe('次')
  }
  for (const text of ['a;=1+1', 'a\t=1+1', 'a\n=1+1', 'a,=1+1'])
    expect(writeCsv([[text]])).toBe(`\uFEFF"${text}"\r\n`)
  for (const number of ['-5', '+81 3', '-1,000', '2026-04-01', '30%'])
    expect(readCsv(writeCsv([[number]]))).toEqual([[number]])
})

test('[X-18] every table is read again cell by cell, whatever people wrote', () => {
  const signs = [
    '=',
    '"',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    "'",
    '＠',
    '-',
    '7',
    ' ',
    '条',
    '𠮷',
    '\uD800',
    '\0',
  ]
  const text = string({ unit: constantFrom(...signs), maxLength: 8 })
  assert(
    property(array(array(text, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
      const read = readCsv(writeCsv(rows)).map((row) => row.map(unguarded))
      expect(read).toEqual(
        rows.map((row) => row.map((one) => one.toWellFormed().replaceAll(/\r\n?/g, '\n'))),
      )
    }),
    { numRuns: 300 },
  )
})
