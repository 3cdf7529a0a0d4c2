import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { removeElements } from '#lib/model/actions/remove.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import type { AttributeCell } from '#lib/model/attribute.ts'
import type { Locale, LocalText } from '#lib/model/local-text.ts'
import { cellPieces, nameOf } from './attribute-text.ts'
import { goneNameIn } from './gone-name.ts'
import { translator } from './translator.ts'

const after = applyAll(elderlySupport, removeElements(elderlySupport, ['int-A', 'D']))
if (isRefusal(after)) throw new Error(JSON.stringify(after))
const model = after
const names = { 'int-A': { ja: '統合データ', en: 'Integrated data' }, D: { ja: 'D社' } }

/** With the names of what a change of the inputs of an event mentions, or of a cell. */
function telling(
  locale: Locale,
  before: Parameters<typeof goneNameIn>[0]['before'],
  known: Readonly<Record<string, LocalText>> = names,
  root = 'events',
) {
  const [key, field] = root === 'events' ? ['e', 'inputs'] : ['int-B|controller', null]
  const place = { root, key, field, before, after: null }
  const base = { model, locale, words: translator(locale, 'framework') }
  return { ...base, goneName: goneNameIn(place, known, base, translator(locale, 'steward')) }
}

test('[ST-14] what was deleted is told by its last name and as deleted, in either language', () => {
  expect(nameOf('int-A', telling('ja', 'int-A'))).toBe('統合データ（削除済み）')
  expect(nameOf('int-A', telling('en', 'int-A'))).toBe('Integrated data (deleted)')
  expect(nameOf('D', telling('en', ['D']))).toBe('D社 (deleted)')
})

test('[ST-14] without a known name it is a deleted element, never its id', () => {
  expect(nameOf('int-A', telling('ja', 'int-A', {}))).toBe('削除された要素')
  expect(nameOf('int-A', telling('en', 'int-A', {}))).toBe('a deleted element')
  expect(nameOf('toString', telling('en', 'toString', {}))).toBe('a deleted element')
})

test('[ST-14] what stands is told by the name it has now, and what is no element as it is written', () => {
  const known = { 'int-B': { ja: '昔の名前' } }
  expect(nameOf('int-B', telling('ja', 'int-B', known))).toBe('統合データ（B社）')
  const risk = must(Object.keys(model.risks)[0], 'a risk')
  expect(nameOf(risk, telling('ja', risk, {}))).toBe(risk)
  expect(nameOf('2027-03-31', telling('ja', 'int-B', known))).toBe('2027-03-31')
})

test('[ST-14] the same inside a cell', () => {
  const cell = {
    status: 'concrete',
    basis: 'fact',
    value: { key: 'controller', controller: 'D' },
  } as const satisfies AttributeCell
  expect(cellPieces(cell, telling('ja', cell, names, 'attributes'))).toEqual(['D社（削除済み）'])
})
