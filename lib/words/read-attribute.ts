import { never } from '#lib/base/never.ts'
import type { AttributeCell, AttributeValue } from '#lib/model/attribute.ts'
import type { AttributeRow } from '#lib/model/attribute-row.ts'
import { daySchema } from '#lib/model/id.ts'
import { locales, writtenIn, type LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { categoryCodes, valueLevels } from '#lib/model/vocabulary.ts'
import type { Locale } from '#lib/model/local-text.ts'
import type { translator } from './translator.ts'

type FrameworkWords = ReturnType<typeof translator<'framework'>>

/** What a person typed into table 3-2: the row, the words, and what they may name. */
export interface Typed {
  readonly row: AttributeRow
  readonly text: string
  readonly before: AttributeCell | undefined
  readonly model: Model
  readonly locale: Locale
  /** the framework's words in the reader's language */
  readonly words: FrameworkWords
}

/**
 * The cell that typed or pasted words stand for: the typed value they name (a company, a level, a category), and the words
 * themselves where they say more than that ("等", a company in brackets). Basis, note and who confirms stay (TQ-9).
 */
export function readCell(typed: Typed): AttributeCell {
  const { before, words } = typed
  const text = typed.text.trim()
  const { sameAs: _followed, value: _value, text: _text, ...kept } = before ?? emptyCell
  if (text === words('attributeStatus.notApplicable')) return { ...kept, status: 'notApplicable' }
  const { value, isAll } = understand(typed.row, text, typed)
  const cell: AttributeCell = { ...kept, status: 'concrete' }
  const withValue = value === undefined ? cell : { ...cell, value }
  return isAll ? withValue : { ...withValue, text: writtenIn(typed.locale, text, before?.text) }
}

const emptyCell: AttributeCell = { status: 'concrete', basis: 'fact' }

interface Understood {
  readonly value?: AttributeValue
  /** the value says everything the words say */
  readonly isAll: boolean
}

function understand(row: AttributeRow, text: string, typed: Typed): Understood {
  const pieces = text
    .split(/[、,，\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
  switch (row.key) {
    case 'category': {
      const { codes, isAll } = categoriesIn(text, pieces, typed.words)
      return codes.length === 0 ? { isAll: false } : { value: { key: 'category', codes }, isAll }
    }
    case 'disclosureScope': {
      if (text === typed.words('scopeAny')) {
        return {
          value: { key: 'disclosureScope', scope: { layers: [{ allow: 'any' }] } },
          isAll: true,
        }
      }
      const allow = whole(insideOf(text, typed.words), (name) => stakeholder(name, typed.model))
      if (allow === undefined) return { isAll: false }
      return { value: { key: 'disclosureScope', scope: { layers: [{ allow }] } }, isAll: true }
    }
    case 'controller': {
      const controller = stakeholder(text, typed.model)
      return controller === undefined
        ? { isAll: false }
        : { value: { key: 'controller', controller }, isAll: true }
    }
    case 'rightsHolders': {
      const who = whole(pieces, (name) => stakeholder(name, typed.model))
      if (who === undefined) return { isAll: false }
      return {
        value: { key: 'rightsHolders', holders: who.map((id) => ({ who: id })) },
        isAll: true,
      }
    }
    case 'value': {
      const level = valueLevels.find((l) => typed.words(`valueLevel.${l}`) === text)
      return level === undefined
        ? { isAll: false }
        : { value: { key: 'value', level }, isAll: true }
    }
    case 'location': {
      const systems = whole(pieces, (name) => findByName(name, typed.model.systems))
      return systems === undefined
        ? { isAll: false }
        : { value: { key: 'location', systems }, isAll: true }
    }
    case 'usageTerm': {
      if (text === typed.words('term.none')) {
        return { value: { key: 'usageTerm', term: { kind: 'none' } }, isAll: true }
      }
      const day = text.replaceAll('/', '-')
      if (daySchema.safeParse(day).success) {
        return { value: { key: 'usageTerm', term: { kind: 'date', end: day } }, isAll: true }
      }
      return { isAll: false }
    }
    case 'purpose':
      return { isAll: false }
    default:
      return never(row.key)
  }
}

/** The categories a text names; longer names first, so that 仮名加工情報 is not taken for something shorter inside it. */
function categoriesIn(text: string, pieces: readonly string[], words: FrameworkWords) {
  const named = categoryCodes
    .filter((code) => code !== 'other')
    .map((code) => ({ code, name: words(`categoryCode.${code}`) }))
    .toSorted((a, b) => b.name.length - a.name.length)
  let rest = text
  const found = named.filter(({ name }) => {
    const isThere = rest.includes(name)
    if (isThere) rest = rest.replaceAll(name, ' ')
    return isThere
  })
  const codes = categoryCodes.filter((code) => found.some((f) => f.code === code))
  return { codes, isAll: pieces.every((piece) => named.some((n) => n.name === piece)) }
}

/** The names in "A社、B社内": what the words of a scope leave when its fixed part is taken away. */
function insideOf(text: string, words: FrameworkWords): string[] {
  const [before, after] = words('scopeLayer', { names: '\u0001' }).split('\u0001')
  if (before === undefined || after === undefined) return []
  if (!text.startsWith(before) || !text.endsWith(after)) return []
  const names = text.slice(before.length, text.length - after.length)
  return names.split(/[、,，]/).map((name) => name.trim())
}

function whole(names: readonly string[], find: (name: string) => string | undefined) {
  const ids = names.map(find)
  const known = ids.filter((id) => id !== undefined)
  return known.length === ids.length && known.length > 0 ? known : undefined
}

function stakeholder(name: string, model: Model): string | undefined {
  return findByName(name, model.stakeholders)
}

function findByName(
  name: string,
  elements: Readonly<Record<string, { readonly name: LocalText }>>,
): string | undefined {
  return Object.keys(elements)
    .toSorted()
    .find((id) => locales.some((locale) => elements[id]?.name[locale] === name))
}
