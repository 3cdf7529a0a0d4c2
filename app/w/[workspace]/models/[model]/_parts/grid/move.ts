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

/** The place itself, or the nearest one when rows or columns have gone. */
export function inside(place: Place, size: Size): Place {
  return {
    row: Math.max(0, Math.min(size.rows - 1, place.row)),
    column: Math.max(0, Math.min(size.columns - 1, place.column)),
  }
}

/** Where a key leads (arrows, Home, End; with Ctrl to the edge of the table); `undefined` for every other key (G-1). */
export function moved(from: Place, key: string, isFar: boolean, size: Size): Place | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 }
  switch (key) {
    case 'ArrowUp':
      return inside({ ...from, row: isFar ? 0 : from.row - 1 }, size)
    case 'ArrowDown':
      return inside({ ...from, row: isFar ? last.row : from.row + 1 }, size)
    case 'ArrowLeft':
      return inside({ ...from, column: isFar ? 0 : from.column - 1 }, size)
    case 'ArrowRight':
      return inside({ ...from, column: isFar ? last.column : from.column + 1 }, size)
    case 'Home':
      return { row: isFar ? 0 : from.row, column: 0 }
    case 'End':
      return { row: isFar ? last.row : from.row, column: last.column }
    default:
      return undefined
  }
}

/** The next cell of Tab, row after row; `undefined` at the end, where the focus leaves the table (G-2). */
export function tabbed(from: Place, isBack: boolean, size: Size): Place | undefined {
  const next = from.row * size.columns + from.column + (isBack ? -1 : 1)
  if (next < 0 || next >= size.rows * size.columns) return undefined
  return { row: Math.floor(next / size.columns), column: next % size.columns }
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

/**
 * Which text goes to which place when `block` is pasted: from the top left corner; a single cell fills the whole range; what
 * does not fit is left out (G-5).
 */
export function pastePlan(
  block: readonly (readonly string[])[],
  range: Range,
  size: Size,
): readonly (Place & { readonly text: string })[] {
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined
  if (only !== undefined) {
    return linesOf(range)
      .flat()
      .map((place) => ({ ...place, text: only }))
  }
  return block
    .flatMap((line, y) =>
      line.map((text, x) => ({ row: range.top + y, column: range.left + x, text })),
    )
    .filter((cell) => cell.row < size.rows && cell.column < size.columns)
}

/** The block that fills a range downwards (or to the right) with its first line, as Ctrl+D and Ctrl+R do. */
export function fillPlan(
  range: Range,
  isRight: boolean,
  textAt: (place: Place) => string,
): readonly (Place & { readonly text: string })[] {
  return linesOf(range)
    .flat()
    .filter((p) => (isRight ? p.column > range.left : p.row > range.top))
    .map((p) => ({
      ...p,
      text: textAt(isRight ? { ...p, column: range.left } : { ...p, row: range.top }),
    }))
}

function count(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
}
