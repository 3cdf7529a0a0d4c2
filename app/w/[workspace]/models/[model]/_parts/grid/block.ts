import { extentOf, linesOf, type Place, type Range, type Size } from './move.ts'

/** A place and the text that comes there. */
export interface Filled extends Place {
  readonly text: string
}

/** What a paste writes, and how many rows and columns of it stand beyond the edge of the table. */
export interface PastePlan {
  readonly cells: readonly Filled[]
  readonly leftOut: { readonly rows: number; readonly columns: number }
}

/**
 * Which text goes to which place when `block` is pasted: from the top left corner of the range. A range that holds the block
 * a whole number of times is filled with it, so a single cell fills any range; what does not fit is left out (G-5).
 */
export function pastePlan(
  block: readonly (readonly string[])[],
  range: Range,
  size: Size,
): PastePlan {
  const height = block.length
  const width = block.reduce((most, line) => Math.max(most, line.length), 0)
  if (height === 0 || width === 0) return { cells: [], leftOut: { rows: 0, columns: 0 } }
  const { height: rows, width: columns } = extentOf(range)
  const isRepeated = rows % height === 0 && columns % width === 0
  const target = isRepeated
    ? range
    : { ...range, bottom: range.top + height - 1, right: range.left + width - 1 }
  const cells = linesOf({
    ...target,
    bottom: Math.min(target.bottom, size.rows - 1),
    right: Math.min(target.right, size.columns - 1),
  })
    .flat()
    .flatMap((place): Filled[] => {
      const line = block[(place.row - range.top) % height]
      const text = line?.[(place.column - range.left) % width]
      return text === undefined ? [] : [{ ...place, text }]
    })
  return {
    cells,
    leftOut: {
      rows: Math.max(0, target.bottom - size.rows + 1),
      columns: Math.max(0, target.right - size.columns + 1),
    },
  }
}

/**
 * What Ctrl+D and Ctrl+R write: the first line of the range over the rest of it. A range of one line takes what stands above
 * (or to the left of) it (G-13).
 */
export function fillPlan(
  range: Range,
  isRight: boolean,
  textAt: (place: Place) => string,
): readonly Filled[] {
  const source = isRight
    ? range.left - (range.left === range.right ? 1 : 0)
    : range.top - (range.top === range.bottom ? 1 : 0)
  if (source < 0) return []
  return linesOf(range)
    .flat()
    .filter((p) => (isRight ? p.column : p.row) > source)
    .map((p) => ({
      ...p,
      text: textAt(isRight ? { ...p, column: source } : { ...p, row: source }),
    }))
}

/** The cells a fill handle adds when dragged from a range to a place: in the one direction it was dragged furthest (G-13). */
export function dragged(range: Range, to: Place): Range | undefined {
  const down = to.row - range.bottom
  const up = range.top - to.row
  const right = to.column - range.right
  const left = range.left - to.column
  const furthest = Math.max(down, up, right, left)
  if (furthest <= 0) return undefined
  if (down === furthest) return { ...range, top: range.bottom + 1, bottom: to.row }
  if (up === furthest) return { ...range, top: to.row, bottom: range.top - 1 }
  if (right === furthest) return { ...range, left: range.right + 1, right: to.column }
  return { ...range, left: to.column, right: range.left - 1 }
}

/** What the dragged handle writes: the texts of the range, over and over (G-13). */
export function dragPlan(
  range: Range,
  to: Place,
  textAt: (place: Place) => string,
): readonly Filled[] {
  const target = dragged(range, to)
  if (target === undefined) return []
  const { height, width } = extentOf(range)
  return linesOf(target)
    .flat()
    .map((p) => ({
      ...p,
      text: textAt({
        row: range.top + round(p.row - range.top, height),
        column: range.left + round(p.column - range.left, width),
      }),
    }))
}

/** The remainder that is never negative. */
function round(n: number, of: number): number {
  return ((n % of) + of) % of
}
