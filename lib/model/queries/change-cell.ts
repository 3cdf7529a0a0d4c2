import type { AttributeCell, AttributeValue } from '../attribute.ts'
import type { AttributeRowId } from '../attribute-row.ts'
import { attributeCellKey } from '../cell-key.ts'
import type { Command } from '../commands.ts'
import type { Model } from '../model.ts'

/** What changes in a cell; `undefined` takes a part away. */
export type CellChange = { readonly [K in keyof AttributeCell]?: AttributeCell[K] | undefined }

/** Commands that change some parts of a cell of table 3-2 and keep the others. A new cell is a fact and not yet known. */
export function changeCell(
  model: Model,
  at: { readonly state: string; readonly row: AttributeRowId },
  change: CellChange,
): Command[] {
  const key = attributeCellKey(at.state, at.row)
  const before: AttributeCell = model.attributes[key] ?? { status: 'unknown', basis: 'fact' }
  const merged = Object.entries({ ...before, ...change }).filter(([, part]) => part !== undefined)
  const value = Object.fromEntries(merged) as AttributeCell
  return [{ type: 'put', cell: 'attributes', key, value }]
}

/**
 * Commands that give a cell a typed value. Words written before said the old value, so they go; so does 左記と同様, which the
 * value overrides.
 */
export function chooseValue(
  model: Model,
  at: { readonly state: string; readonly row: AttributeRowId },
  value: AttributeValue | undefined,
): Command[] {
  const status = value === undefined ? 'tbd' : 'concrete'
  return changeCell(model, at, { status, value, text: undefined, sameAs: undefined })
}
