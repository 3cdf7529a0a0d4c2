import * as z from 'zod/mini'
import type { Closure } from '#lib/agreement/closure.ts'
import type { FieldDifference } from '#lib/agreement/difference.ts'
import { responsibilityRoles } from '#lib/agreement/split.ts'
import type { Json } from '#lib/base/canonical-json.ts'
import { attributeCellSchema, type AttributeCell } from '#lib/model/attribute.ts'
import { attributeRows } from '#lib/model/attribute-row.ts'
import { baDemandSchema } from '#lib/model/ba.ts'
import { say } from '#lib/model/local-text.ts'
import { localTextSchema } from '#lib/model/text-schema.ts'
import type { Model } from '#lib/model/model.ts'
import { cellPieces, nameOf, type Telling } from '#lib/words/attribute-text.ts'
import { conditionText } from '#lib/words/condition-text.ts'
import { purposeText } from '#lib/words/purpose-text.ts'
import type { translator } from '#lib/words/translator.ts'

type AgreementWords = ReturnType<typeof translator<'agreement'>>

/** Everything a difference is told with. `orgName` names an organisation account. */
export interface DifferenceTelling {
  readonly telling: Telling
  readonly words: AgreementWords
  readonly orgName: (orgId: string) => string
}

/** One difference in words; a missing side means that the whole thing came or went. */
export interface ToldDifference {
  readonly key: string
  /** "データ 統合データ（A社）" */
  readonly element: string
  readonly field: string | null
  readonly before: string | null
  readonly after: string | null
}

/** A difference in the reader's language (AG-8). Ids are named as they were called on the side they stand on. */
export function tellDifference(
  difference: FieldDifference,
  told: DifferenceTelling,
  sides: { readonly before: Closure; readonly after: Closure },
): ToldDifference {
  const { words, telling } = told
  const { part, name, id, field } = difference
  const title =
    part === 'splits'
      ? splitTitle(difference, told)
      : name === null
        ? id
        : say(name, telling.locale)
  const element = `${words(`part.${part}`)} ${title}`
  const key = difference.path.join('/')
  if (field === null) {
    const whole = (value: Json, word: string) => (value === null ? null : word)
    return {
      key,
      element,
      field: null,
      before: whole(difference.before, words('difference.removed')),
      after: whole(difference.after, words('difference.added')),
    }
  }
  const on = (value: Json, side: Closure, inFull: boolean) => {
    const model = namedBy(telling.model, side)
    return tellValue(field, value, { ...told, telling: { ...telling, model } }, inFull)
  }
  const short = [
    on(difference.before, sides.before, false),
    on(difference.after, sides.after, false),
  ]
  // Two cells may read the same and differ in what stands behind the words: then all of it is told.
  const inFull = short[0] === short[1]
  return {
    key,
    element,
    field: fieldWord(field, told),
    before: on(difference.before, sides.before, inFull),
    after: on(difference.after, sides.after, inFull),
  }
}

function splitTitle(difference: FieldDifference, { words, orgName, telling }: DifferenceTelling) {
  const [measure = '', org = '', role = ''] = difference.id.split('|')
  const title = telling.model.measures[measure]?.title
  const known = responsibilityRoles.find((r) => r === role)
  return words('panel.otherLine', {
    org: orgName(org),
    role: known === undefined ? role : words(`role.${known}`),
    measure: title === undefined ? measure : say(title, telling.locale),
  })
}

function fieldWord(field: string, { words, telling }: DifferenceTelling): string {
  const [table, cell] = field.split('/')
  if (cell !== undefined) {
    const row = attributeRows.find((r) => r.id === cell.split('|')[0])
    const name = row === undefined ? cell : telling.words(`row.${row.id}`)
    return table === 'demands' ? words('demand', { row: name }) : name
  }
  return words.has(`field.${field}` as 'field.other')
    ? words(`field.${field}` as 'field.other')
    : words('field.other')
}

/** A value in words. What has no words of its own is told by the texts and names inside it. */
export function tellValue(
  field: string,
  value: Json,
  told: DifferenceTelling,
  inFull: boolean,
): string {
  const { telling, words, orgName } = told
  if (value === null) return words('difference.none')
  if (field.startsWith('attributes/')) {
    const { resolved, ...cell } = Object(value) as { readonly resolved?: Json }
    const shown = attributeCellSchema.safeParse(resolved ?? cell)
    const own = attributeCellSchema.safeParse(cell)
    const pieces = shown.success ? cellPieces(shown.data, telling) : []
    const behind = inFull && own.success ? behindWords(own.data, telling) : []
    return [...pieces, ...behind].join(telling.words('listSeparator')) || words('difference.none')
  }
  if (field.startsWith('demands/')) {
    const demand = baDemandSchema.safeParse(value)
    if (!demand.success) return words('difference.changed')
    const { mark, conditions = [], clause, note } = demand.data
    return [
      telling.words(`mark.${mark}`),
      ...conditions.map((condition) => conditionText(condition, telling)),
      ...(clause === undefined ? [] : [clause]),
      ...(note === undefined ? [] : [say(note, telling.locale)]),
    ].join(' ')
  }
  const text = localTextSchema.safeParse(value)
  if (text.success) return say(text.data, telling.locale)
  if (typeof value === 'boolean') return words(value ? 'difference.yes' : 'difference.no')
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string')
    return field === 'orgId' ? orgName(value) : enumWord(field, value, told)
  const texts = field === 'purposes' ? purposesOf(value, telling) : textsIn(value, telling)
  return texts.length === 0 ? words('difference.none') : texts.join(telling.words('listSeparator'))
}

/** What a cell holds beside its words: the typed value, how sure it is, what it follows, note and dates. */
function behindWords(cell: AttributeCell, telling: Telling): readonly string[] {
  const { words, locale } = telling
  const { text: _words, ...typed } = cell
  return [
    ...cellPieces(typed, telling),
    words(`attributeStatus.${cell.status}`),
    words(`basis.${cell.basis}`),
    ...(cell.sameAs === undefined ? [] : [words('sameAs', { name: nameOf(cell.sameAs, telling) })]),
    ...(cell.note === undefined ? [] : [say(cell.note, locale)]),
    ...(cell.dueBy === undefined ? [] : [cell.dueBy]),
    ...(cell.confirmedBy === undefined ? [] : [nameOf(cell.confirmedBy, telling)]),
  ]
}

const vocabularyOf: Readonly<Record<string, string>> = {
  viewpoint: 'viewpoint',
  source: 'threatSource',
  threat: 'threat',
  unit: 'transferUnit',
  kind: 'eventKind',
  mode: 'eventMode',
  copies: 'copies',
  category: 'baCategory',
  normType: 'normType',
  asIsToBe: 'scenario',
  type: 'measureType',
  storageNote: 'storageNote',
}

function enumWord(field: string, value: string, { telling, words }: DifferenceTelling): string {
  const asked = (key: string) =>
    telling.words.has(key as 'ours') ? telling.words(key as 'ours') : null
  const vocabulary = vocabularyOf[field]
  const own = words.has(`${field}.${value}` as 'seal') ? words(`${field}.${value}` as 'seal') : null
  return (
    (vocabulary === undefined ? null : asked(`${vocabulary}.${value}`)) ??
    (field === 'status'
      ? (asked(`riskStatus.${value}`) ?? asked(`measureStatus.${value}`))
      : null) ??
    own ??
    nameOf(value, telling)
  )
}

/** Texts, names and days anywhere inside a value, in reading order. */
function textsIn(value: Json, telling: Telling): readonly string[] {
  const text = localTextSchema.safeParse(value)
  if (text.success) return [say(text.data, telling.locale)]
  if (typeof value === 'string') return [nameOf(value, telling)]
  if (typeof value === 'number') return [String(value)]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap((inner: Json) => textsIn(inner, telling))
}

function purposesOf(value: Json, { locale }: Telling): readonly string[] {
  const codes = z.array(z.string()).safeParse(value)
  return codes.success ? codes.data.map((code) => purposeText(code, locale)) : []
}

/** The live model with the names that stood in a closure put over it. */
function namedBy(model: Model, side: Closure): Model {
  const over = <T>(live: Readonly<Record<string, T>>, kept: object) =>
    ({ ...live, ...kept }) as Readonly<Record<string, T>>
  return {
    ...model,
    stakeholders: over(model.stakeholders, side.names.stakeholders),
    systems: over(model.systems, side.names.systems),
    assets: over(model.assets, side.names.assets),
    states: over(model.states, side.states),
    bas: over(over(model.bas, side.names.bas), side.bas),
    measures: over(model.measures, side.measures),
  }
}
