import { never } from '#lib/base/never.ts'
import type { AttributeCell, AttributeValue } from '#lib/model/attribute.ts'
import type { AttributeRow } from '#lib/model/attribute-row.ts'
import { locales, writtenIn, type LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { categoryCodes, valueLevels } from '#lib/model/vocabulary.ts'
import type { Locale } from '#lib/model/local-text.ts'
import { nameOf } from './attribute-text.ts'
import { usualPurpose } from './purpose-text.ts'
import { withoutIsolation } from './isolate.ts'
import { readScope } from './read-scope.ts'
import { readTerm } from './read-term.ts'
import { translator } from './translator.ts'

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
  const text = withoutIsolation(typed.text).trim()
  const { sameAs: _followed, value: _value, text: _text, ...kept } = before ?? emptyCell
  for (const status of ['notApplicable', 'tbd'] as const)
    if (text === words(`attributeStatus.${status}`)) return { ...kept, status }
  const { value, isAll } = inEither(text, typed)
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

/** What a text means in the reader's language or, if that says it all, in the other one: colleagues paste from their tables. */
function inEither(text: string, typed: Typed): Understood {
  const own = understand(typed.row, text, typed)
  if (own.isAll) return own
  const other = typed.locale === 'ja' ? 'en' : 'ja'
  const read = understand(typed.row, text, { ...typed, words: translator(other, 'framework') })
  return read.isAll ? read : own
}

function understand(row: AttributeRow, text: string, typed: Typed): Understood {
  const pieces = piecesOf(text)
  switch (row.key) {
    case 'category': {
      const { codes, isAll } = categoriesIn(text, pieces, typed.words)
      return codes.length === 0 ? { isAll: false } : { value: { key: 'category', codes }, isAll }
    }
    case 'disclosureScope': {
      const layers = readScope(text, typed.model)
      if (layers === undefined) return { isAll: false }
      return { value: { key: 'disclosureScope', scope: { layers: [...layers] } }, isAll: true }
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
      const read = readTerm(text, typed.model)
      return read === undefined
        ? { isAll: false }
        : { value: { key: 'usageTerm', term: read.term }, isAll: read.isAll }
    }
    case 'purpose': {
      const codes = whole(pieces, usualPurpose)
      return codes === undefined
        ? { isAll: false }
        : { value: { key: 'purpose', codes: [...new Set(codes)] }, isAll: true }
    }
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

/**
 * What of a text names nothing its cell can hold: a company, system, level or category that is not there, a scope or term that is
 * not understood. Empty where all of it is, where nothing is said, and for purposes, which are words (G-31).
 */
export function unknownPieces(typed: Typed): readonly string[] {
  const text = withoutIsolation(typed.text).trim()
  const { row, model, words } = typed
  const isStatus = (['notApplicable', 'tbd'] as const).some(
    (status) => text === words(`attributeStatus.${status}`),
  )
  if (text === '' || isStatus || row.key === 'purpose') return []
  const { value, isAll } = inEither(text, typed)
  if (isAll) return []
  const pieces = piecesOf(text)
  switch (row.key) {
    case 'rightsHolders':
      return pieces.filter((name) => stakeholder(name, model) === undefined)
    case 'location':
      return pieces.filter((name) => findByName(name, model.systems) === undefined)
    case 'category':
      return pieces.filter((piece) => inEither(piece, typed).value === undefined)
    case 'controller':
    case 'value':
    case 'disclosureScope':
    case 'usageTerm':
      return value === undefined ? [text] : []
    default:
      return never(row.key)
  }
}

function piecesOf(text: string): string[] {
  return text
    .split(/[、,，\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}

/** Stands in a sentence for the name that is looked for; nobody's name. */
const gap = '\u{F8FF}'

/**
 * The state that a cell is said to be the same as (左記と同様, or 「…と同様」 by name); `undefined`: the text says no such thing; null:
 * several are called so, and neither the place nor what the cell follows already (`followed`) says which (G-60).
 */
export function readFollow(
  text: string,
  model: Model,
  left: string | undefined,
  followed?: string,
): string | null | undefined {
  const said = withoutIsolation(text).trim()
  for (const locale of locales) {
    const words = translator(locale, 'framework')
    if (said === words('sameAsLeft')) return left
    // The sentence is made once, not for each name there is.
    const [before = '', after = ''] = withoutIsolation(words('sameAs', { name: gap })).split(gap)
    const isSaid = said.startsWith(before) && said.endsWith(after)
    if (!isSaid || said.length < before.length + after.length) continue
    const name = said.slice(before.length, said.length - after.length)
    const found = Object.keys(model.states).filter(
      (id) => name === withoutIsolation(nameOf(id, { model, locale })),
    )
    if (found.length > 1) return found.find((id) => id === followed || id === left) ?? null
    if (found[0] !== undefined) return found[0]
  }
  return undefined
}
