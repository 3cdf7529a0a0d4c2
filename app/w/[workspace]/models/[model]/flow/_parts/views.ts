import { unconcretedOf } from '#lib/model/queries/asked-attributes.ts'
import { shownCell } from '#lib/model/queries/attribute-table.ts'
import { tallies } from '#lib/model/queries/tallies.ts'
import { say, type Locale } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { olderOf } from '#lib/model/older-name.ts'
import { eventKinds, type EventKind } from '#lib/model/vocabulary.ts'
import { isInside } from '#lib/picture/units/inside.ts'
import { rowsOfLine, shownLines, type CardLine } from '#lib/picture/sizes.ts'
import { cellPieces, type Telling } from '#lib/words/attribute-text.ts'

/** What the card of a state says. */
export interface CardView {
  readonly title: string
  /** which language of the title is older (M-49) */
  readonly older: Locale | undefined
  readonly lines: readonly {
    readonly line: CardLine
    readonly text: string
  }[]
  /** attributes not yet concretised (未具体化) */
  readonly open: number
  readonly risks: number
  readonly bas: number
  readonly isOut: boolean
  readonly holder: string | undefined
}

/** What the chip of an event says. */
export interface ChipView {
  readonly kind: EventKind
  /** a matching says 突合 rather than 加工・利用, as in the deck's figure of p15 */
  readonly mode: string | undefined
  readonly name: string | undefined
  readonly older: Locale | undefined
  readonly risks: number
  readonly isOut: boolean
  /** what it is besides its kind, as 閲覧 is a use with the element of a transfer (p7) */
  readonly aspects: readonly EventKind[]
  /** a transfer that stays inside one unit */
  readonly isInside: boolean
}

/** The words of a card, in the reader's language. */
export function cardView(id: string, telling: Telling): CardView {
  const { model, locale } = telling
  const state = model.states[id]
  const lines = shownLines(model, id).map((line) => ({ line, text: lineText(id, line, telling) }))
  return {
    title: state === undefined ? id : say(state.name, locale),
    older: olderOf(state),
    lines,
    open: unconcretedOf(model, id),
    risks: tallies(model).risksOfState(id),
    bas: tallies(model).basOfState(id),
    isOut: state?.inScope === false,
    holder: holderName(id, telling),
  }
}

function lineText(id: string, line: CardLine, telling: Telling): string {
  const cells = rowsOfLine[line].map((row) => shownCell(telling.model, id, row))
  const pieces = cells.flatMap((cell) => cellPieces(cell.says, telling))
  return [...new Set(pieces)].join(telling.words('listSeparator'))
}

/**
 * Who has a state in hand, as it is read out: who holds it (`nobody` when that is open) and, once it is concretised, who manages it
 * (F-233).
 */
export function handsWords(id: string, telling: Telling, nobody: string): string {
  const { model, words } = telling
  const holder = holderName(id, telling) ?? nobody
  if (!shownLines(model, id).includes('controller')) return holder
  const controller = lineText(id, 'controller', telling)
  return [holder, `${words('row.controller')} ${controller}`].join(words('listSeparator'))
}

/**
 * The words of a chip, in the reader's language; its kind is said by the screen. `drawn`: the model as it is seen by a unit of
 * transfer.
 */
export function chipView(
  id: string,
  { model, locale, words }: Telling,
  drawn: Model = model,
): ChipView {
  const event = model.events[id]
  const mode = event?.mode === undefined || event.mode === 'other' ? undefined : event.mode
  return {
    kind: event?.kind ?? 'process_use',
    mode: mode === undefined ? undefined : words(`eventMode.${mode}`),
    name: event?.name === undefined ? undefined : say(event.name, locale),
    older: olderOf(event),
    risks: tallies(model).risksOfEvent(id),
    isOut: event?.inScope === false,
    aspects: eventKinds.filter((kind) => kind !== event?.kind && event?.aspects.includes(kind)),
    isInside: isInside(drawn, id),
  }
}

/** What the holder of a state is called. */
function holderName(state: string, { model, locale }: Telling): string | undefined {
  const holder = model.states[state]?.holder
  const found = holder === undefined ? undefined : model.stakeholders[holder]
  return found === undefined ? undefined : say(found.name, locale)
}
