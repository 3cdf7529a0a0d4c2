import type { CellRef } from './grid-types.ts'
import { extentOf, inside, isIn, rangeOf, type Place, type Range, type Size } from './move.ts'

/** The rows and columns that are shown now. */
export interface Shape {
  readonly rows: readonly { readonly id: string }[]
  readonly columns: readonly { readonly id: string }[]
}

/** A cell by what it is about, and where it stood: when it goes, the one in its place is meant. */
interface Mark {
  readonly ref: CellRef | undefined
  readonly place: Place
}

/** Which cell is active, and which range is selected, by what they are about. */
export interface Selection {
  readonly active: Mark
  /** ids of the range, from where it began to the corner that moves; none: the active cell alone */
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

/** Where everything stands among what is shown now. */
export function standing(selection: Selection, shown: Shape) {
  const size = sizeOf(shown)
  const active = placeNow(selection.active, shown)
  const ends = endsNow(selection, shown)
  const isWhole = ends !== undefined && isIn(active, rangeOf(ends.anchor, ends.corner))
  // A range that has lost the active cell is given up.
  const anchor = isWhole ? ends.anchor : active
  const extent = isWhole ? ends.corner : active
  const range = rangeOf(anchor, extent)
  const { height, width } = extentOf(range)
  return {
    size,
    active,
    range,
    anchor,
    /** the corner of the range that moves when it is extended */
    extent,
    isBlock: height * width > 1,
    here: refAt(active, shown),
  }
}

/** The cell at a place; `undefined` outside of the table. */
export function refAt(place: Place, { rows, columns }: Shape): CellRef | undefined {
  const [row, column] = [rows[place.row], columns[place.column]]
  return row === undefined || column === undefined ? undefined : { row: row.id, column: column.id }
}

/** One cell, active. */
export function only(active: Mark): Selection {
  return { active, rows: [], columns: [] }
}

/** The ids of a range. */
export function span(range: Range, shown: Shape): Omit<Selection, 'active'> {
  return {
    rows: between(range.top, range.bottom, shown.rows),
    columns: between(range.left, range.right, shown.columns),
  }
}

/** The ids from one position to another, in that order. */
export function between(
  from: number,
  to: number,
  all: readonly { readonly id: string }[],
): string[] {
  const ids = all.slice(Math.min(from, to), Math.max(from, to) + 1).map((one) => one.id)
  return from <= to ? ids : ids.toReversed()
}

/**
 * The ends of the range among what is shown now: the first and the last of its rows and columns that are still there, so that
 * nothing comes into it at its edge because something went.
 */
function endsNow(
  selection: Selection,
  shown: Shape,
): { readonly anchor: Place; readonly corner: Place } | undefined {
  const [top, bottom] = endsOf(selection.rows, shown.rows)
  const [left, right] = endsOf(selection.columns, shown.columns)
  if (top < 0 || left < 0) return undefined
  return { anchor: { row: top, column: left }, corner: { row: bottom, column: right } }
}

/** Where the first and the last of these ids that are still there stand; -1 when none is. */
function endsOf(
  ids: readonly string[],
  all: readonly { readonly id: string }[],
): readonly [number, number] {
  if (ids.length === 0) return [-1, -1]
  const places = new Map(all.map((one, i) => [one.id, i]))
  const isThere = (id: string) => places.has(id)
  return [places.get(ids.find(isThere) ?? '') ?? -1, places.get(ids.findLast(isThere) ?? '') ?? -1]
}

/** A cell as it stands now. */
export function markAt(place: Place, shown: Shape): Mark {
  return { ref: refAt(place, shown), place }
}

function placeNow({ ref, place }: Mark, shown: Shape): Place {
  const row = shown.rows.findIndex((one) => one.id === ref?.row)
  const column = shown.columns.findIndex((one) => one.id === ref?.column)
  return row < 0 || column < 0 ? inside(place, sizeOf(shown)) : { row, column }
}

function sizeOf({ rows, columns }: Shape): Size {
  return { rows: rows.length, columns: columns.length }
}

/** Whether two cells are one. */
export function isSame(a: CellRef, b: CellRef | undefined): boolean {
  return a.row === b?.row && a.column === b.column
}
