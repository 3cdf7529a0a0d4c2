import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { attributeRows, type AttributeRowId } from '#lib/model/attribute-row.ts'
import { attributeCellSchema, type AttributeCell } from '#lib/model/attribute.ts'
import { cellPieces, durationText } from './attribute-text.ts'
import { locales, type Locale } from '#lib/model/local-text.ts'
import { readCell, unknownPieces } from './read-attribute.ts'
import { translator } from './translator.ts'
import { words as allWords } from './words.ts'

function read(rowId: AttributeRowId, text: string, locale: Locale = 'ja', before?: AttributeCell) {
  const row = attributeRows.find((r) => r.id === rowId)
  if (row === undefined) throw new Error(rowId)
  const cell = readCell({
    row,
    text,
    before,
    model,
    locale,
    words: translator(locale, 'framework'),
  })
  expect(attributeCellSchema.safeParse(cell).success).toBe(true)
  return cell
}

function told(cell: AttributeCell, locale: Locale) {
  return cellPieces(cell, { model, locale, words: translator(locale, 'framework') })
}

test('[TQ-30] table 3-2 says of which data it counts, and calls what the whole model counts as its foot does', () => {
  for (const locale of locales) {
    const { frame, tables } = allWords[locale]
    const [name = ''] = frame.bottom.unfilled.split(' <b>')
    expect(tables.table.progress).toMatch(/表に出ているデータ|Data shown/)
    expect(tables.table.progressOfAll).toContain(name)
    expect(tables.table.progressOfAll).toMatch(/モデル全体|whole model/)
  }
})

test('[TQ-9] words become the value they name', () => {
  const holder = model.stakeholders['PF']?.name.ja ?? ''
  expect(read('controller', holder).value).toEqual({ key: 'controller', controller: 'PF' })
  expect(read('value', '非常に高い').value).toEqual({ key: 'value', level: 'veryHigh' })
  expect(read('usageTerm', '2027/03/31').value).toEqual({
    key: 'usageTerm',
    term: { kind: 'date', end: '2027-03-31' },
  })
  expect(read('category.personalData', '個人関連情報、仮名加工情報')).toEqual({
    status: 'concrete',
    basis: 'fact',
    value: { key: 'category', codes: ['related', 'pseudonymised'] },
  })
})

test('[TQ-9] what words say beyond the value stays as words', () => {
  const cell = read('category.intellectualProperty', '営業秘密 等（A社）')
  expect(cell.value).toEqual({ key: 'category', codes: ['tradeSecret'] })
  expect(cell.text).toEqual({ ja: '営業秘密 等（A社）' })
  expect(read('purpose', '見守り').value).toBeUndefined()
})

test('[TQ-9] typing keeps the basis, the note and the other language', () => {
  const before: AttributeCell = {
    status: 'concrete',
    basis: 'assumption',
    sameAs: 'int-A',
    text: { ja: '見守り' },
    note: { ja: '仮' },
  }
  expect(read('purpose', 'Watching over', 'en', before)).toEqual({
    status: 'concrete',
    basis: 'assumption',
    note: { ja: '仮' },
    text: { ja: '見守り', en: 'Watching over' },
  })
})

test('[TQ-9] what a typed value says is understood again, in both languages', () => {
  const values: [AttributeRowId, NonNullable<AttributeCell['value']>][] = [
    ['disclosureScope', { key: 'disclosureScope', scope: { layers: [{ allow: ['A', 'B'] }] } }],
    ['disclosureScope', { key: 'disclosureScope', scope: { layers: [{ allow: 'any' }] } }],
    ['rightsHolders', { key: 'rightsHolders', holders: [{ who: 'resident' }, { who: 'PF' }] }],
    ['location', { key: 'location', systems: ['srv-PF'] }],
    ['usageTerm', { key: 'usageTerm', term: { kind: 'none' } }],
  ]
  for (const locale of ['ja', 'en'] as const) {
    for (const [row, value] of values) {
      const pieces = told({ status: 'concrete', basis: 'fact', value }, locale)
      const text = pieces.join(translator(locale, 'framework')('listSeparator'))
      expect(read(row, text, locale).value).toEqual(value)
    }
  }
})

test('[TQ-3] lengths of time are told in words', () => {
  const words = translator('ja', 'framework')
  expect(durationText('P1Y6M', { words })).toBe('1年 6か月')
  expect(durationText('P0D', { words })).toBe('')
  expect(durationText('P1Y', { words: translator('en', 'framework') })).toBe('1 year')
})

test.each([
  ['controller', 'X社', ['X社']],
  ['controller', 'A社', []],
  ['rightsHolders', '住まい手、X社、A社', ['X社']],
  ['location', 'A社サーバ、どこかの棚', ['どこかの棚']],
  ['value', 'とても高い', ['とても高い']],
  ['value', '非常に高い', []],
  ['category.personalData', '個人関連情報 等、秘密', ['秘密']],
  ['disclosureScope', '関係者のみ', ['関係者のみ']],
  ['disclosureScope', 'A社内', []],
  ['usageTerm', '別途協議', ['別途協議']],
  ['usageTerm', '特になし', []],
  ['purpose', '何でも', []],
  ['controller', '該当なし', []],
  ['controller', ' ', []],
] as const)('[G-31] what of %s “%s” names nothing', (rowId, text, unknown) => {
  const row = attributeRows.find((r) => r.id === rowId)
  if (row === undefined) throw new Error(rowId)
  const words = translator('ja', 'framework')
  expect(unknownPieces({ row, text, before: undefined, model, locale: 'ja', words })).toEqual(
    unknown,
  )
})
