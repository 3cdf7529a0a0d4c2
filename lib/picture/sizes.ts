import { remember } from '#lib/base/remember.ts'
import { attributeCellKey } from '#lib/model/cell-key.ts'
import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import type { Model } from '#lib/model/model.ts'

interface Size {
  readonly w: number
  readonly h: number
}

/** The attributes a card shows at middle zoom: category, disclosure scope and managing party (mock of STEP 1). */
const cardLines = ['category', 'disclosureScope', 'controller'] as const
export type CardLine = (typeof cardLines)[number]

/** The rows of table 3-2 that one line of a card sums up. */
export const rowsOfLine: Readonly<Record<CardLine, readonly AttributeRowId[]>> = {
  category: ['category.personalData', 'category.intellectualProperty'],
  disclosureScope: ['disclosureScope'],
  controller: ['controller'],
}

export const chipSize: Size = { w: 112, h: 26 }
export const personSize: Size = { w: 104, h: 84 }
export const emptyContainerSize: Size = { w: 216, h: 64 }
export const containerPad = 16
export const containerHead = 38
const cardWidth = 186
const cardHead = 34
const cardLine = 17

/** Which lines a card has: those of which at least one row is concretised for the state. */
export function shownLines(model: Model, state: string): readonly CardLine[] {
  return cardLines.filter((line) =>
    rowsOfLine[line].some((row) => {
      const status = model.attributes[attributeCellKey(state, row)]?.status
      return status === 'concrete' || status === 'notApplicable'
    }),
  )
}

/** Size of the card of a state: a title, one line an attribute shown, one line for what is not yet concretised. */
export function cardSize(model: Model, state: string): Size {
  const known = sizesOf(model)
  const found = known.get(state)
  if (found !== undefined) return found
  const lines = shownLines(model, state).length
  const size = { w: cardWidth, h: cardHead + Math.max(1, lines) * cardLine + 8 }
  known.set(state, size)
  return size
}

/** While something is dragged the picture is made anew at every frame, of the same model. */
const sizesOf = remember((_model: Model) => new Map<string, Size>())
