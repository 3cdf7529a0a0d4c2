/** A cell by its position among the rows and columns that are shown now, counted from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** How many rows and columns there are. */
export interface Size {
  readonly rows: number
  readonly columns: number
}

/** A rectangle of cells, both ends included. */
export interface Range {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

const moveKeys = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
] as const
/** A key that moves the active cell. */
export type MoveKey = (typeof moveKeys)[number]

/** Enter and Tab: one cell on, down a column or along a row. */
export interface Step {
  readonly along: 'rows' | 'cells'
  readonly isBack: boolean
}

/** Whether a key moves the active cell. */
export function isMoveKey(key: string): key is MoveKey {
  return moveKeys.some((k) => k === key)
}

/** The place itself, or the nearest one when rows or columns have gone. */
export function inside(place: Place, size: Size): Place {
  return {
    row: Math.max(0, Math.min(size.rows - 1, place.row)),
    column: Math.max(0, Math.min(size.columns - 1, place.column)),
  }
}

interface Move {
  readonly key: MoveKey
  readonly isFar: boolean
  readonly page: number
  /** whether something stands in a cell */
  readonly isFilled: (place: Place) => boolean
}

/**
 * Where a key leads: arrows, Home, End; with Ctrl (`isFar`) arrows to the edge of the block of data and the others to that of the table; a
 * page is `page` rows (G-1, G-10, G-67).
 */
export function moved(from: Place, by: Move, size: Size): Place {
  const { isFar, page, isFilled } = by
  const arrow = (down: number, right: number) => {
    const next = (place: Place) => ({ row: place.row + down, column: place.column + right })
    return isFar ? edgeFrom(from, next, size, isFilled) : inside(next(from), size)
  }
  const last = { row: size.rows - 1, column: size.columns - 1 }
  switch (by.key) {
    case 'ArrowUp':
      return arrow(-1, 0)
    case 'ArrowDown':
      return arrow(1, 0)
    case 'ArrowLeft':
      return arrow(0, -1)
    case 'ArrowRight':
      return arrow(0, 1)
    case 'Home':
      return { row: isFar ? 0 : from.row, column: 0 }
    case 'End':
      return { row: isFar ? last.row : from.row, column: last.column }
    case 'PageUp':
      return inside({ ...from, row: from.row - page }, size)
    default:
      return inside({ ...from, row: from.row + page }, size)
  }
}

/**
 * As in Excel: inside a block to its last cell, else to the next cell in which something stands, and where there is none to the edge of the
 * table (G-67).
 */
function edgeFrom(
  from: Place,
  next: (place: Place) => Place,
  size: Size,
  isFilled: (place: Place) => boolean,
): Place {
  const isThere = (place: Place) =>
    isIn(place, { top: 0, left: 0, bottom: size.rows - 1, right: size.columns - 1 })
  const first = next(from)
  if (!isThere(first)) return inside(from, size)
  const isLeavingBlock = isFilled(from) && isFilled(first)
  let at = first
  for (let ahead = next(at); isThere(ahead); ahead = next(at)) {
    if (isLeavingBlock ? !isFilled(ahead) : isFilled(at)) return at
    at = ahead
  }
  return at
}

/** The next cell of Tab, row after row; `undefined` at the end, where the focus leaves the table (G-2). */
export function tabbed(from: Place, isBack: boolean, size: Size): Place | undefined {
  const next = from.row * size.columns + from.column + (isBack ? -1 : 1)
  if (next < 0 || next >= size.rows * size.columns) return undefined
  return { row: Math.floor(next / size.columns), column: next % size.columns }
}

/** The next cell of Enter or Tab inside a range, round and round, so that a selected block is filled in by typing (G-11). */
export function stepIn(from: Place, step: Step, range: Range): Place {
  const { height, width } = extentOf(range)
  const [y, x] = [from.row - range.top, from.column - range.left]
  const at = step.along === 'cells' ? y * width + x : x * height + y
  const next = (at + (step.isBack ? -1 : 1) + height * width) % (height * width)
  const [row, column] =
    step.along === 'cells'
      ? [Math.floor(next / width), next % width]
      : [next % height, Math.floor(next / height)]
  return { row: range.top + row, column: range.left + column }
}

/** The next place after `from`, row after row and round again, of which something holds; `undefined` when there is none. */
export function nextWhere(
  from: Place,
  size: Size,
  holds: (place: Place) => boolean,
): Place | undefined {
  const all = size.rows * size.columns
  const at = from.row * size.columns + from.column
  for (let i = 1; i <= all; i += 1) {
    const next = (at + i) % all
    const place = { row: Math.floor(next / size.columns), column: next % size.columns }
    if (holds(place)) return place
  }
  return undefined
}

/** The rectangle between two corners. */
export function rangeOf(a: Place, b: Place): Range {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  }
}

/** How many rows and columns a rectangle has. */
export function extentOf(range: Range): { readonly height: number; readonly width: number } {
  return { height: range.bottom - range.top + 1, width: range.right - range.left + 1 }
}

/** Whether a place lies in the rectangle. */
export function isIn(place: Place, range: Range): boolean {
  return (
    place.row >= range.top &&
    place.row <= range.bottom &&
    place.column >= range.left &&
    place.column <= range.right
  )
}

/** The places of a rectangle, line by line. */
export function linesOf(range: Range): readonly (readonly Place[])[] {
  return count(range.top, range.bottom).map((row) =>
    count(range.left, range.right).map((column) => ({ row, column })),
  )
}

function count(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}
