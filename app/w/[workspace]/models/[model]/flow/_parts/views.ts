import { shownCell, isFilled } from '#lib/model/queries/attribute-table.ts'
import { usedRows } from '#lib/model/queries/demand-matrix.ts'
import { say } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import type { EventKind } from '#lib/model/vocabulary.ts'
import { rowsOfLine, shownLines, type CardLine } from '#lib/picture/sizes.ts'
import { cellPieces, type Telling } from '#lib/words/attribute-text.ts'

/** What the card of a state says. */
export interface CardView {
  readonly title: string
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
  readonly risks: number
  readonly isOut: boolean
}

/** The words of a card, in the reader's language. */
export function cardView(id: string, telling: Telling): CardView {
  const { model, locale } = telling
  const state = model.states[id]
  const lines = shownLines(model, id).map((line) => {
    const cells = rowsOfLine[line].map((row) => shownCell(model, id, row))
    const pieces = cells.flatMap((cell) => cellPieces(cell.says, telling))
    return { line, text: [...new Set(pieces)].join(telling.words('listSeparator')) }
  })
  return {
    title: state === undefined ? id : say(state.name, locale),
    lines,
    open: openCount(model, id),
    risks: Object.values(model.risks).filter((r) => r.states.includes(id)).length,
    bas: Object.values(model.bas).filter((b) => b.members.includes(id)).length,
    isOut: state?.inScope === false,
    holder: holderName(id, telling),
  }
}

/** The words of a chip, in the reader's language; its kind is said by the screen. */
export function chipView(id: string, { model, locale, words }: Telling): ChipView {
  const event = model.events[id]
  const mode = event?.mode === undefined || event.mode === 'other' ? undefined : event.mode
  return {
    kind: event?.kind ?? 'process_use',
    mode: mode === undefined ? undefined : words(`eventMode.${mode}`),
    name: event?.name === undefined ? undefined : say(event.name, locale),
    risks: Object.values(model.risks).filter((r) => r.event === id).length,
    isOut: event?.inScope === false,
  }
}

/** How many attributes of a state say nothing yet, of those the model uses. */
export function openCount(model: Model, state: string): number {
  return usedRows(model).filter((row) => !isFilled(shownCell(model, state, row.id).says)).length
}

function holderName(state: string, { model, locale }: Telling): string | undefined {
  const holder = model.states[state]?.holder
  const found = holder === undefined ? undefined : model.stakeholders[holder]
  return found === undefined ? undefined : say(found.name, locale)
}
