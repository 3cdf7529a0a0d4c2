import * as z from 'zod/mini'
import { own } from '#lib/base/own.ts'
import { columnLimits } from '#lib/exchange/table-view.ts'
import type { GridColumn } from './grid-types.ts'

const stateSchema = z.strictObject({
  widths: z.record(
    z.string(),
    z.int().check(z.minimum(columnLimits.least), z.maximum(columnLimits.most)),
  ),
  frozen: z.nullable(z.string()),
})

/** How a person has arranged the columns of a table: own widths, and the last column that stays when the others scroll. */
export type ColumnState = z.infer<typeof stateSchema>

/** As the table gives them. */
export const givenColumns: ColumnState = { widths: {}, frozen: null }

/** What was kept in the browser; anything that cannot be read is as the table gives it (G-22). */
export function readColumns(text: string | null): ColumnState {
  if (text === null) return givenColumns
  try {
    const { data } = stateSchema.safeParse(JSON.parse(text))
    return data ?? givenColumns
  } catch {
    // No JSON: somebody else's text under our key.
    return givenColumns
  }
}

/** The width of a column: the person's own, else that of the view they look through, else the one it is given. */
export function widthOf(
  column: GridColumn,
  { widths }: ColumnState,
  ofView: ColumnState['widths'] = {},
): number {
  return own(widths, column.id) ?? own(ofView, column.id) ?? column.width
}

/** The columns that are shown: all but the hidden ones, and all where nothing would be left (G-27). */
export function shownColumns(
  columns: readonly GridColumn[],
  hidden: readonly string[],
): readonly GridColumn[] {
  const shown = columns.filter((column) => !hidden.includes(column.id))
  return shown.length === 0 ? columns : shown
}

/** With another width for a column, within the limits; `undefined` gives it back the one it had (G-22). */
export function resized(state: ColumnState, id: string, width: number | undefined): ColumnState {
  const others = Object.entries(state.widths).filter(([column]) => column !== id)
  if (width === undefined) return { ...state, widths: Object.fromEntries(others) }
  const kept = Math.round(Math.min(columnLimits.most, Math.max(columnLimits.least, width)))
  return { ...state, widths: Object.fromEntries([...others, [id, kept] as const]) }
}

/** How many columns stay where they are when the others scroll: all up to the frozen one (G-21). */
export function frozenCount(
  columns: readonly GridColumn[],
  { frozen }: Pick<ColumnState, 'frozen'>,
): number {
  return frozen === null ? 0 : columns.findIndex((c) => c.id === frozen) + 1
}

/** Where each column begins, in CSS pixels from `start`. */
export function leftsOf(widths: readonly number[], start = 0): readonly number[] {
  let left = start
  return widths.map((width) => {
    const begin = left
    left += width
    return begin
  })
}
