import { attributeCellKey } from '#lib/model/cell-key.ts'
import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import type { Model } from '#lib/model/model.ts'

interface Size {
  readonly w: number
  readonly h: number
}

/** The attributes a card shows at middle zoom: category, disclosure scope and managing party (mock of STEP 1). */
export const cardRows = [
  'category.personalData',
  'category.intellectualProperty',
  'disclosureScope',
  'controller',
] as const satisfies readonly AttributeRowId[]

export const chipSize: Size = { w: 112, h: 26 }
export const personSize: Size = { w: 104, h: 84 }
export const emptyContainerSize: Size = { w: 216, h: 64 }
export const containerPad = 18
export const containerHead = 40
const cardWidth = 178
const cardHead = 34
const cardLine = 17

/** Which of {@link cardRows} are concretised for a state, so that the card has a line for them. */
export function shownRows(model: Model, state: string): readonly AttributeRowId[] {
  return cardRows.filter((row) => {
    const status = model.attributes[attributeCellKey(state, row)]?.status
    return status === 'concrete' || status === 'notApplicable'
  })
}

/** Size of the card of a state: a title, one line an attribute shown, one line for what is not yet concretised. */
export function cardSize(model: Model, state: string): Size {
  const lines = shownRows(model, state).length
  return { w: cardWidth, h: cardHead + Math.max(1, lines) * cardLine + 8 }
}
