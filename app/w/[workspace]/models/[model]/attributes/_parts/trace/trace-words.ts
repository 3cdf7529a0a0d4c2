import { never } from '#lib/base/never.ts'
import { own } from '#lib/base/own.ts'
import type { DataEvent } from '#lib/model/data-event.ts'
import { say } from '#lib/model/local-text.ts'
import type { Concern } from '#lib/picture/trace/concerns.ts'
import type { SheetCell, SheetEvent, TraceMark } from '#lib/picture/trace/sheet.ts'
import type { TraceCell } from '#lib/picture/trace/trace.ts'
import { cellPieces, nameOf } from '#lib/words/attribute-text.ts'
import { cellText } from '../../../_parts/cell-words.tsx'
import type { TraceTelling } from './trace-telling.ts'

/** How a cell is marked: what has to be confirmed comes before what only changed. */
export function markOf({ change, concerns }: TraceCell): TraceMark {
  if (concerns.some((concern) => concern.kind === 'asked')) return 'open'
  if (concerns.length > 0) return 'confirm'
  return change === 'changed' ? 'changed' : 'none'
}

/** A cell in words; `left` is the state in the column before it, for 左記と同様. */
export function cellWords(
  cell: TraceCell,
  left: string | undefined,
  words: TraceTelling,
): SheetCell {
  const { telling, t } = words
  const mark = markOf(cell)
  if (cell.change === 'open' && !cell.isBroken) {
    const isTbd = cell.own?.status === 'tbd'
    const empty = mark === 'open' ? t('notConcretised') : t('notAsked')
    return { text: isTbd ? telling.words('attributeStatus.tbd') : empty, mark, isMuted: true }
  }
  const isFollowing = cell.from !== undefined
  const isFar = isFollowing && cell.own?.sameAs !== left
  const notes = [
    isFar ? valueWords(cell, words) : '',
    ...cell.concerns.map((concern) => concernWords(concern, words)),
    cell.says?.basis === 'assumption' ? t('assumption') : '',
  ].filter((note) => note !== '')
  const text = cellText({ telling, state: cell.state, row: cell.row, left })
  return {
    text: text === '' ? t('notConcretised') : text,
    note: notes.length === 0 ? undefined : notes.join(' '),
    mark,
    isMuted: isFollowing,
  }
}

/** What a cell says, whether it stands there or is followed. */
export function valueWords(cell: Pick<TraceCell, 'says'>, { telling }: TraceTelling): string {
  return cellPieces(cell.says, telling).join(telling.words('listSeparator'))
}

/** Why something has to be confirmed, in one sentence (P-33). */
export function concernWords(concern: Concern, { telling, t }: TraceTelling): string {
  const listed = (all: readonly string[]) => all.join(telling.words('listSeparator'))
  const names = (ids: readonly string[]) => listed(ids.map((id) => nameOf(id, telling)))
  switch (concern.kind) {
    case 'asked':
      return t('concern.asked', { bas: names(concern.bas) })
    case 'broken':
      return t('concern.broken')
    case 'scopeWidened':
      return concern.who === 'any'
        ? t('concern.scopeOpened')
        : t('concern.scopeWidened', { who: names(concern.who) })
    case 'controllerChanged':
      return t('concern.controllerChanged', {
        from: nameOf(concern.from, telling),
        to: nameOf(concern.to, telling),
      })
    case 'holderLost':
      return t('concern.holderLost', { who: names(concern.who) })
    case 'becomesPersonal':
      return t('concern.becomesPersonal', {
        codes: listed(concern.codes.map((code) => telling.words(`categoryCode.${code}`))),
      })
    default:
      return never(concern)
  }
}

/** An event as it stands on its chip, and below it who does it or between whom the data passes. */
export function eventWords(event: DataEvent, words: TraceTelling): SheetEvent {
  const { telling, t, short } = words
  const { kind, mode, transfer } = event
  const label =
    mode === undefined || mode === 'other'
      ? short(`kind.${kind}`)
      : telling.words(`eventMode.${mode}`)
  const [from, to] = [transfer?.party.from ?? [], transfer?.party.to ?? []]
  const detail =
    from.length > 0 && to.length > 0
      ? t('parties', { from: few(from, words), to: few(to, words) })
      : few(event.actors, words)
  return { kind, label, detail }
}

/** What a ba is called where there is little room. */
export function baWords(id: string, { telling }: TraceTelling): string {
  const ba = own(telling.model.bas, id)
  return ba === undefined ? id : say(ba.short ?? ba.name, telling.locale)
}

function few(ids: readonly string[], { telling, t }: TraceTelling): string {
  const [first, ...others] = ids.map((id) => nameOf(id, telling))
  if (first === undefined) return ''
  return others.length === 0 ? first : t('more', { first, count: String(others.length) })
}
