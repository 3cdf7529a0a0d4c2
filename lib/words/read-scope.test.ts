import { must } from '#lib/base/must.ts'
import { attributeRows } from '#lib/model/attribute-row.ts'
import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import type { AttributeCell, ScopeLayer } from '#lib/model/attribute.ts'
import { locales } from '#lib/model/local-text.ts'
import { cellPieces } from './attribute-text.ts'
import { readCountry } from './country-name.ts'
import { readCell, readFollow } from './read-attribute.ts'
import { readScope } from './read-scope.ts'
import { translator } from './translator.ts'

function told(layers: readonly ScopeLayer[], locale: (typeof locales)[number]): string {
  const words = translator(locale, 'framework')
  const cell: AttributeCell = {
    status: 'concrete',
    basis: 'fact',
    value: { key: 'disclosureScope', scope: { layers: [...layers] } },
  }
  return cellPieces(cell, { model, locale, words }).join(words('listSeparator'))
}

const scopes: readonly (readonly ScopeLayer[])[] = [
  [{ allow: 'any' }],
  [{ allow: ['A'] }],
  [{ allow: ['A', 'PF'] }],
  [{ allow: ['A', 'PF'] }, { allow: ['PF'] }],
  [
    { allow: ['A', 'PF'], ba: 'ba-dpa' },
    { allow: 'any', countries: ['JP', 'FR'] },
  ],
  [{ allow: 'any', ba: 'ba-appi', countries: ['JP'] }, { allow: ['E', 'F', 'G'] }],
]

test('[G-35] a scope in layers, with its ba and countries, reads back from its own words in either language', () => {
  for (const layers of scopes)
    for (const locale of locales)
      expect({ locale, read: readScope(told(layers, locale), model) }).toEqual({
        locale,
        read: layers,
      })
})

test.each(['', '関係者内', 'A社', 'A社、内', 'A社内（どこか）', 'Inside', 'A社内、だれか', '）（'])(
  '[G-35] what is not understood stays words: %s',
  (text) => {
    expect(readScope(text, model)).toBeUndefined()
  },
)

test('[G-35] a country is read by its letters and by its name', () => {
  expect(['jp', 'ＪＰ', '日本', 'Japan', 'France', 'フランス'].map(readCountry)).toEqual([
    'JP',
    'JP',
    'JP',
    'JP',
    'FR',
    'FR',
  ])
  expect(['米国', '英国'].map(readCountry)).toEqual(['US', 'GB'])
  expect(readCountry('XX')).toBeUndefined()
  expect(readCountry('どこか')).toBeUndefined()
})

test('[G-29] that a cell is the same as another reads back, by its place and by its name', () => {
  expect(readFollow('左記と同様', model, 'int-A')).toBe('int-A')
  expect(readFollow('Same as left', model, undefined)).toBeUndefined()
  const name = model.states['int-A']?.name
  expect(readFollow(`${name?.ja ?? ''}と同様`, model, undefined)).toBe('int-A')
  expect(readFollow(`Same as ${name?.en ?? ''}`, model, undefined)).toBe('int-A')
  expect(readFollow('見守り', model, 'int-A')).toBeUndefined()
})

test('[G-60] of several data of one name the one that is followed already or stands to the left is meant, else none', () => {
  const one = model.states['int-A']
  if (one === undefined) throw new Error('a state')
  const twice = { ...model, states: { ...model.states, twin: { ...one } } }
  const said = `${one.name.ja}と同様`
  expect(readFollow(said, twice, undefined)).toBeNull()
  expect(readFollow(said, twice, 'twin')).toBe('twin')
  expect(readFollow(said, twice, undefined, 'int-A')).toBe('int-A')
  expect(readFollow(said, model, undefined)).toBe('int-A')
})

test('[W-21] [G-35] [G-60] what a cell tells of a name written from right to left is read back as that name', () => {
  const hebrew = { ja: '\u05D7\u05D1\u05E8\u05D4' }
  const [party, state] = [model.stakeholders['A'], model.states['int-A']]
  if (party === undefined || state === undefined) throw new Error('of the sample')
  const named = {
    ...model,
    stakeholders: { ...model.stakeholders, A: { ...party, name: hebrew } },
    states: { ...model.states, 'int-A': { ...state, name: hebrew } },
  }
  const words = translator('ja', 'framework')
  const row = must(
    attributeRows.find((one) => one.id === 'disclosureScope'),
    'row',
  )
  const text = words('scopeLayer', { names: hebrew.ja })
  expect(text).toContain('\u2068')
  const cell = readCell({ row, text, before: undefined, model: named, locale: 'ja', words })
  expect(cell.value).toEqual({
    key: 'disclosureScope',
    scope: { layers: [{ allow: ['A'] }] },
  })
  const same = words('sameAs', { name: hebrew.ja })
  expect([
    readFollow(same, named, undefined),
    readFollow(`${hebrew.ja}と同様`, named, undefined),
  ]).toEqual(['int-A', 'int-A'])
})
