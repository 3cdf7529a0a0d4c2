import { expect, test } from 'vitest'
import { ownRowLimits } from '#lib/catalog/risks/own/own-row.ts'
import { writeTsv } from '#lib/exchange/clipboard.ts'
import type { Locale } from '#lib/model/local-text.ts'
import { eventKinds, viewpoints } from '#lib/model/vocabulary.ts'
import { translator } from '#lib/words/translator.ts'
import { readPastedRows, type PasteWords } from './pasted-rows.ts'

const wordsOf = (locale: Locale): PasteWords => {
  const t = translator(locale, 'framework')
  return {
    locale,
    heading: locale === 'ja' ? '名称' : 'Name',
    kinds: new Map(eventKinds.map((kind) => [kind, t(`eventKind.${kind}`)])),
    viewpoints: new Map(viewpoints.map((one) => [one, t(`viewpoint.${one}`)])),
  }
}
const read = (rows: readonly (readonly string[])[], locale: Locale = 'ja') =>
  readPastedRows(writeTsv(rows), 'store', wordsOf(locale))

test('[RC-11] a table of a spreadsheet becomes rows, headings and empty lines left out', () => {
  const { rows, problems, more } = read([
    ['名称', '起こりうること', '対策'],
    [
      '宛先違い',
      '別の家族に\n届く。',
      '二重確認',
      '移転・提供、保管',
      '知的財産保護',
      'AC-4 A.8.24、CPS.DS-1 X1',
    ],
    ['', '', ''],
    ['=cmd()', '何かが起きる。', '止める'],
  ])
  expect([problems, more]).toEqual([[], 0])
  expect(rows[0]).toEqual({
    title: { ja: '宛先違い' },
    incident: { ja: '別の家族に\n届く。' },
    measure: { ja: '二重確認' },
    events: ['transfer_provide', 'store'],
    viewpoint: 'intellectualProperty',
    source: 'adversarial',
    threat: 'information_disclosure',
    when: { is: 'always' },
    references: [
      { family: 'SP800-53r5', id: 'AC-4' },
      { family: 'ISO27001:2022', id: 'A.8.24' },
      { family: 'CPSF', id: 'CPS.DS-1' },
      { family: 'other', id: 'X1' },
    ],
  })
  expect(rows[1]).toMatchObject({
    title: { ja: '=cmd()' },
    events: ['store'],
    viewpoint: 'confidentiality',
    references: [],
  })
  expect(rows).toHaveLength(2)
})

test('[RC-11] in English too; what is called by no name is told with its line, and nothing is guessed', () => {
  const { rows, problems } = read(
    [
      ['Wrong addressee', 'It reaches another.', 'Ask twice', 'Storage', 'Integrity'],
      ['', 'It reaches another.', 'Ask twice'],
      ['Wrong addressee', '', 'Ask twice'],
      ['Wrong addressee', 'It reaches another.', 'x'.repeat(ownRowLimits.title + 1)],
      ['Wrong addressee', 'It reaches another.', 'Ask twice', 'Theft'],
      ['Wrong addressee', 'It reaches another.', 'Ask twice', 'Storage', 'Honour'],
      ['Wrong addressee', 'It reaches another.', 'Ask twice', '', '', 'y'.repeat(81)],
    ],
    'en',
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]?.title).toEqual({ ja: 'Wrong addressee', en: 'Wrong addressee' })
  expect(problems).toEqual([
    { line: 2, why: 'title' },
    { line: 3, why: 'incident' },
    { line: 4, why: 'measure' },
    { line: 5, why: 'events' },
    { line: 6, why: 'viewpoint' },
    { line: 7, why: 'references' },
  ])
})

test('[RC-11] [F-144] more than fifty lines are too many: they are counted, and not looked into', () => {
  const line = ['名', '何かが起きる。', '止める']
  const lines = (n: number) => Array.from({ length: n }, () => line)
  const most = ownRowLimits.atOnce
  expect(read(lines(most)).more).toBe(0)
  const heading = ['名称', '起こりうること', '対策']
  expect(read([heading, ...lines(most)]).more).toBe(0)
  // What stands beyond is no row even where it could be read, and no problem where it cannot.
  const { rows, problems, more } = read([...lines(most), ...lines(10_000), ['', 'x', 'y']])
  expect([rows.length, problems, more]).toEqual([most, [], 10_001])
})
