import { own } from '#lib/base/own.ts'
import { never } from '#lib/base/never.ts'
import type { AttributeCell, AttributeValue, ScopeLayer } from '#lib/model/attribute.ts'
import { say, type LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import type { Term } from '#lib/model/term.ts'
import type { Locale } from '#lib/model/local-text.ts'
import { countryName } from './country-name.ts'
import type { translator } from './translator.ts'
import { isUsualPurpose } from './usual-purposes.ts'

type FrameworkWords = ReturnType<typeof translator<'framework'>>

/** In which language, with which words, and about which model a value is to be told. */
export interface Telling {
  readonly model: Model
  readonly locale: Locale
  readonly words: FrameworkWords
  /** what to call an element that has been deleted; undefined: not known to have been */
  readonly goneName?: (id: string) => string | undefined
}

/**
 * What a cell of table 3-2 says, as the pieces that are shown as chips (p18). The words a person wrote win over the typed
 * value, unless the reader's language has no such words and the value can speak for itself.
 */
export function cellPieces(cell: AttributeCell | undefined, telling: Telling): readonly string[] {
  if (cell === undefined) return []
  if (cell.status === 'notApplicable') return [telling.words('attributeStatus.notApplicable')]
  const { text, value } = cell
  if (text !== undefined && (value === undefined || isWritten(text, telling.locale))) {
    return [say(text, telling.locale)]
  }
  return value === undefined ? [] : valuePieces(value, telling)
}

/** The pieces of a typed value in the reader's language. */
function valuePieces(value: AttributeValue, telling: Telling): readonly string[] {
  const { words } = telling
  switch (value.key) {
    case 'category':
      return value.codes.map((code) => words(`categoryCode.${code}`))
    case 'disclosureScope':
      return value.scope.layers.map((layer) => layerText(layer, telling))
    case 'purpose':
      return value.codes.map((code) => (isUsualPurpose(code) ? words(`purpose.${code}`) : code))
    case 'controller':
      return [nameOf(value.controller, telling)]
    case 'rightsHolders':
      return value.holders.map((holder) => nameOf(holder.who, telling))
    case 'value':
      return [words(`valueLevel.${value.level}`)]
    case 'location':
      return value.systems.map((id) => nameOf(id, telling))
    case 'usageTerm':
      return [termText(value.term, telling)]
    default:
      return never(value)
  }
}

/** One layer of a disclosure scope in words: "A社、PF事業者内（データ提供契約、日本）". */
function layerText(layer: ScopeLayer, telling: Telling): string {
  const { words, locale } = telling
  const separator = words('listSeparator')
  const who =
    layer.allow === 'any'
      ? words('scopeAny')
      : words('scopeLayer', { names: names(layer.allow, telling) })
  const limits = [
    ...(layer.ba === undefined ? [] : [nameOf(layer.ba, telling)]),
    ...(layer.countries ?? []).map((code) => countryName(code, locale)),
  ]
  return limits.length === 0
    ? who
    : words('scopeWithin', { scope: who, limits: limits.join(separator) })
}

/** A usage term in words: "データ提供契約の終了から1年". */
function termText(term: Term, telling: Telling): string {
  const { words, locale } = telling
  switch (term.kind) {
    case 'none':
      return words('term.none')
    case 'date':
      return words('term.date', { day: term.end })
    case 'text':
      return say(term.text, locale)
    case 'relative': {
      const { ba, event } = term.anchor
      const anchor =
        ba !== undefined
          ? nameOf(ba, telling)
          : event !== undefined
            ? eventTitle(event, telling)
            : words('term.noAnchor')
      const length = durationText(term.offset, telling)
      const isStart = term.anchor.point === 'start'
      if (length === '') return words(isStart ? 'term.untilStart' : 'term.untilEnd', { anchor })
      return words(isStart ? 'term.afterStart' : 'term.afterEnd', { anchor, length })
    }
    default:
      return never(term)
  }
}

/** An ISO 8601 length (`P1Y6M`) in words; empty when it is no time at all. */
export function durationText(duration: string, { words }: Pick<Telling, 'words'>): string {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(duration)
  const [years, months, days] = [1, 2, 3].map((i) => Number(parts?.[i] ?? 0))
  return [
    years ? words('term.years', { count: years }) : '',
    months ? words('term.months', { count: months }) : '',
    days ? words('term.days', { count: days }) : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** The name of an element of the model in the reader's language; when it has been deleted what is said of that, else its id. */
export function nameOf(
  id: string,
  { model, locale, goneName }: Pick<Telling, 'model' | 'locale' | 'goneName'>,
): string {
  const named =
    own(model.stakeholders, id) ??
    own(model.systems, id) ??
    own(model.states, id) ??
    own(model.bas, id) ??
    own(model.assets, id) ??
    own(model.events, id)
  return named?.name === undefined ? (goneName?.(id) ?? id) : say(named.name, locale)
}

/** What an event is called: its own name, else its kind with the data it takes or makes. */
export function eventTitle(id: string, telling: Telling): string {
  const event = own(telling.model.events, id)
  if (event === undefined) return id
  const kind = telling.words(`eventKind.${event.kind}`)
  const subject = eventSubject(id, telling)
  return event.name !== undefined || subject === kind ? subject : `${kind} — ${subject}`
}

/** The same where the kind already stands beside it: the name, else the data, else the kind. */
export function eventSubject(id: string, telling: Telling): string {
  const event = own(telling.model.events, id)
  if (event === undefined) return id
  if (event.name !== undefined) return nameOf(id, telling)
  const data = event.inputs.length > 0 ? event.inputs : event.outputs
  const subject = data.map((state) => nameOf(state, telling)).join(telling.words('listSeparator'))
  return subject === '' ? telling.words(`eventKind.${event.kind}`) : subject
}

function names(ids: readonly string[], telling: Telling): string {
  return ids.map((id) => nameOf(id, telling)).join(telling.words('listSeparator'))
}

function isWritten(text: LocalText, locale: Locale): boolean {
  return locale === 'ja' || (text.en ?? '') !== ''
}
