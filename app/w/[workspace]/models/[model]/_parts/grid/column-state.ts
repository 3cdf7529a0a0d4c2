import { z } from 'zod'
import type { GridColumn } from './grid-types.ts'

/** Least and most a person may make a column wide, in CSS pixels. */
export const columnLimits = { least: 56, most: 720 } as const

const stateSchema = z.strictObject({
  widths: z.record(z.string(), z.int().min(columnLimits.least).max(columnLimits.most)),
  frozen: z.string().nullable(),
})

/** How a person has arranged the columns of a table: own widths, and the last column that stays when the others scroll. */
export type ColumnState = z.infer<typeof stateSchema>

/** As the table gives them. */
export const givenColumns: ColumnState = { widths: {}, frozen: null }

/** What was kept in the browser; anything that cannot be read is as the table gives it (G-22). */
export function readColumns(text: string | null): ColumnState {
  if (text === null) return givenColumns
  try {
    return stateSchema.catch(givenColumns).parse(JSON.parse(text))
  } catch {
    // No JSON: somebody else's text under our key.
    return givenColumns
  }
}

/** The width of a column: the person's own, else the one it is given. */
export function widthOf(column: GridColumn, { widths }: ColumnState): number {
  return Object.hasOwn(widths, column.id) ? (widths[column.id] ?? column.width) : column.width
}

/** With another width for a column, within the limits; `undefined` gives it back the one it had (G-22). */
export function resized(state: ColumnState, id: string, width: number | undefined): ColumnState {
  const others = Object.entries(state.widths).filter(([column]) => column !== id)
  if (width === undefined) return { ...state, widths: Object.fromEntries(others) }
  const kept = Math.round(Math.min(columnLimits.most, Math.max(columnLimits.least, width)))
  return { ...state, widths: Object.fromEntries([...others, [id, kept] as const]) }
}

/** How many columns stay where they are when the others scroll: all up to the frozen one (G-21). */
export function frozenCount(columns: readonly GridColumn[], { frozen }: ColumnState): number {
  return frozen === null ? 0 : columns.findIndex((c) => c.id === frozen) + 1
}

/** Where each column begins, in CSS pixels from `start`. */
export function leftsOf(widths: readonly number[], start = 0): readonly number[] {
  let left = start
  return widths.map((width) => {
    const own = left
    left += width
    return own
  })
}
