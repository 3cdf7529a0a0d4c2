import { own } from '#lib/base/own.ts'
import { never } from '#lib/base/never.ts'
import type { AttributeCell, AttributeValue } from '#lib/model/attribute.ts'
import { say, type LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import type { Term } from '#lib/model/term.ts'
import type { Locale } from '#lib/model/local-text.ts'
import type { translator } from './translator.ts'

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
      return value.scope.layers.map((layer) =>
        layer.allow === 'any'
          ? words('scopeAny')
          : words('scopeLayer', { names: names(layer.allow, telling) }),
      )
    case 'purpose':
      return value.codes
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
      const anchorId = term.anchor.ba ?? term.anchor.event
      const anchor = anchorId === undefined ? words('term.noAnchor') : nameOf(anchorId, telling)
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

function names(ids: readonly string[], telling: Telling): string {
  return ids.map((id) => nameOf(id, telling)).join(telling.words('listSeparator'))
}

function isWritten(text: LocalText, locale: Locale): boolean {
  return locale === 'ja' || (text.en ?? '') !== ''
}
