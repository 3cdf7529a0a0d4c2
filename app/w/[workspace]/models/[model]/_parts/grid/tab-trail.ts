import type { CellRef } from './grid-types.ts'
import { isSame } from './standing.ts'

/** A row that is being filled in by Tab: the column it was begun in, and the cell Tab has come to. */
export interface TabTrail {
  readonly from: string
  readonly at: CellRef
}

/** Tab goes from one cell to the next: the row was begun here, or where the Tabs before this one began. */
export function tabbedOn(trail: TabTrail | undefined, here: CellRef, next: CellRef): TabTrail {
  return { from: columnBegun(trail, here) ?? here.column, at: next }
}

/** The column that Enter goes back to (G-59); undefined when one did not come here by Tab. */
export function columnBegun(
  trail: TabTrail | undefined,
  here: CellRef | undefined,
): string | undefined {
  return trail !== undefined && here !== undefined && isSame(trail.at, here)
    ? trail.from
    : undefined
}
