import { expect, test } from 'vitest'
import { locales } from '#lib/model/local-text.ts'
import type { Reference } from '#lib/model/measure.ts'
import { riskSchema } from '#lib/model/risk.ts'
import { eventKinds } from '#lib/model/vocabulary.ts'
import { catalogue, catalogueRow, catalogueRows } from './catalogue.ts'
import { childrenOf, controls2013, controls2022, parentsOf } from './controls/crosswalk.ts'
import { iso27001Labels } from './controls/iso27001-labels.ts'
import { labelOf } from './controls/label-of.ts'
import { sp80053Labels } from './controls/sp80053-labels.ts'

const idsOf = (references: readonly Reference[], family: Reference['family']) =>
  references.filter((one) => one.family === family).map(({ id }) => id)
const named = (family: Reference['family']) => [
  ...new Set(catalogueRows.flatMap(({ references }) => idsOf(references, family))),
]

test('[RC-1] 87 rows, each with its own id, whole and in both languages', () => {
  expect(catalogueRows).toHaveLength(87)
  expect(new Set(catalogueRows.map(({ id }) => id)).size).toBe(87)
  const perKind = eventKinds.map((kind) => catalogueRows.filter((row) => row.event === kind).length)
  expect(perKind).toEqual([15, 18, 23, 16, 15])
  for (const row of catalogueRows) {
    for (const text of [row.title, row.incident, row.measure]) {
      expect(text.ja, `at ${row.id}`).toMatch(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u)
      expect(text.en, `at ${row.id}`).toMatch(/^[\p{ASCII}]+$/u)
    }
    expect(row.version, `at ${row.id}`).toBeGreaterThanOrEqual(1)
    const letter = row.event === 'process_use' ? 'P' : row.event.charAt(0).toUpperCase()
    expect(row.id.charAt(0), `at ${row.id}`).toBe(letter)
    const { viewpoint, source, threat, linddun = [] } = row
    const said = { viewpoint, source, threat, linddun: [...linddun] }
    const schema = riskSchema.shape
    expect(schema.viewpoint.safeParse(said.viewpoint).success, `at ${row.id}`).toBe(true)
    expect(schema.linddun.safeParse(said.linddun).success, `at ${row.id}`).toBe(true)
    expect(catalogueRow(row.id)).toBe(row)
  }
  expect(catalogue).toEqual({ id: 'yoriai-risks', version: '1' })
  expect(catalogueRow('toString')).toBeUndefined()
})

test('[RC-1] no two rows say the same', () => {
  for (const of of ['title', 'incident', 'measure'] as const) {
    for (const locale of locales) {
      const texts = catalogueRows.map((row) => row[of][locale])
      expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
    }
  }
})

const shapes: Readonly<Record<Reference['family'], RegExp>> = {
  'SP800-53r5': /^[A-Z]{2}-\d{1,2}(\(\d{1,2}\))?$/,
  'ISO27001:2022': /^A\.[5-8]\.\d{1,2}$/,
  'ISO27001:2013': /^A\.([5-9]|1[0-8])\.\d\.\d$/,
  CPSF: /^CPS\.(AM|BE|GV|RA|RM|SC|AC|AT|DS|IP|MA|PT|AE|CM|DP|RP|CO|AN|MI|IM)(-\d{1,2})?$/,
  DMBOK2: /^(DA|DCM|DG|DII|DM|DQ|DSO|DWBI|ETH|MD|RMD|SEC)$/,
  other: /^$/,
}

test('[RC-2] every reference has the form of its family, and every row names all of them it can', () => {
  for (const { id, references } of catalogueRows) {
    for (const one of references) expect(one.id, `at ${id}`).toMatch(shapes[one.family])
    const written = references.map((one) => `${one.family} ${one.id}`)
    expect(new Set(written).size, `at ${id}`).toBe(written.length)
    for (const family of ['SP800-53r5', 'ISO27001:2022', 'CPSF', 'DMBOK2'] as const)
      expect(idsOf(references, family).length, `${id} ${family}`).toBeGreaterThan(0)
  }
  expect(catalogueRow('G-C1')?.references.map(({ id }) => id)).toEqual(
    'SC-8 SC-8(1) SC-13 IA-3 A.8.20 A.8.24 A.13.1.1 A.10.1.1 A.10.1.2 CPS.DS SEC'.split(' '),
  )
})

test('[RC-2] every control a row names has a label of ours in both languages, and no label is nobody’s', () => {
  for (const locale of locales) {
    for (const family of ['SP800-53r5', 'ISO27001:2022', 'ISO27001:2013'] as const) {
      const silent = named(family).filter((id) => labelOf(family, id, locale) === undefined)
      expect(silent, `at ${family}`).toEqual([])
    }
  }
  expect(Object.keys(sp80053Labels).toSorted()).toEqual(named('SP800-53r5').toSorted())
  expect(Object.keys(iso27001Labels).toSorted()).toEqual(named('ISO27001:2022').toSorted())
  expect(labelOf('ISO27001:2022', 'A.8.24', 'ja')).toBe('暗号')
  expect(labelOf('ISO27001:2013', 'A.10.1.1', 'en')).toBe('Cryptography')
  expect(labelOf('CPSF', 'CPS.DS-1', 'ja')).toBeUndefined()
  expect(labelOf('SP800-53r5', 'toString', 'ja')).toBeUndefined()
})

test('[RC-3] the crosswalk holds both ways over all controls of both years', () => {
  expect(controls2022).toHaveLength(93)
  expect(controls2013).toHaveLength(114)
  for (const now of controls2022)
    for (const before of parentsOf(now)) expect(childrenOf(before), `at ${now}`).toContain(now)
  for (const before of controls2013) {
    expect(childrenOf(before).length, `at ${before}`).toBeGreaterThan(0)
    for (const now of childrenOf(before)) expect(parentsOf(now), `at ${before}`).toContain(before)
  }
  expect(childrenOf('A.18.2.3')).toEqual(['A.5.36', 'A.8.8'])
  expect(controls2022.filter((one) => parentsOf(one).length === 0)).toEqual(
    '5.7 5.23 5.30 7.4 8.9 8.10 8.11 8.12 8.16 8.23 8.28'.split(' ').map((id) => `A.${id}`),
  )
})

test('[RC-3] rows name the controls of 2013 that their controls of 2022 were made of, and no other', () => {
  for (const { id, references } of catalogueRows) {
    const now = idsOf(references, 'ISO27001:2022')
    expect(now.filter((one) => !controls2022.includes(one))).toEqual([])
    const before = idsOf(references, 'ISO27001:2013')
    expect(before.toSorted(), `at ${id}`).toEqual([...new Set(now.flatMap(parentsOf))].toSorted())
  }
  const p = catalogueRow('P-K2')
  expect(idsOf(p?.references ?? [], 'ISO27001:2013')).toEqual([])
})
