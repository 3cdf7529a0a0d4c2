import type { Point, Rect } from './rect.ts'

/**
 * The closed lines along which `field` is zero inside `area`, found by marching squares on a grid of `step` units.
 * `field` is negative inside a shape; it must be positive along the rim of `area`, so that every line closes.
 */
export function contour(
  field: (p: Point) => number,
  area: Rect,
  step: number,
): readonly (readonly Point[])[] {
  const grid = sample(field, area, step)
  const next = new Map<string, { readonly key: string; readonly at: Point }>()
  for (let row = 0; row < grid.rows - 1; row += 1)
    for (let col = 0; col < grid.cols - 1; col += 1)
      for (const [from, to] of crossings(grid, col, row))
        next.set(from.key, { key: to.key, at: to.at })
  return follow(next)
}

interface Grid {
  readonly area: Rect
  readonly step: number
  readonly cols: number
  readonly rows: number
  readonly values: Float64Array
}

interface Crossing {
  readonly key: string
  readonly at: Point
}

function sample(field: (p: Point) => number, area: Rect, step: number): Grid {
  const cols = Math.ceil(area.w / step) + 1
  const rows = Math.ceil(area.h / step) + 1
  const values = new Float64Array(cols * rows)
  for (let row = 0; row < rows; row += 1)
    for (let col = 0; col < cols; col += 1)
      values[row * cols + col] = field({ x: area.x + col * step, y: area.y + row * step })
  return { area, step, cols, rows, values }
}

function value(grid: Grid, col: number, row: number): number {
  return grid.values[row * grid.cols + col] ?? 1
}

/** Where the line enters and leaves one cell; the inside is always on the right hand of the walk. */
function crossings(grid: Grid, col: number, row: number): [Crossing, Crossing][] {
  const a = value(grid, col, row)
  const b = value(grid, col + 1, row)
  const c = value(grid, col + 1, row + 1)
  const d = value(grid, col, row + 1)
  const index = (a < 0 ? 8 : 0) + (b < 0 ? 4 : 0) + (c < 0 ? 2 : 0) + (d < 0 ? 1 : 0)
  if (index === 0 || index === 15) return []
  const top = () => across(grid, col, row, a, b)
  const bottom = () => across(grid, col, row + 1, d, c)
  const left = () => down(grid, col, row, a, d)
  const right = () => down(grid, col + 1, row, b, c)
  switch (index) {
    case 1:
      return [[bottom(), left()]]
    case 2:
      return [[right(), bottom()]]
    case 3:
      return [[right(), left()]]
    case 4:
      return [[top(), right()]]
    case 5:
      return a + b + c + d < 0
        ? [
            [top(), left()],
            [bottom(), right()],
          ]
        : [
            [top(), right()],
            [bottom(), left()],
          ]
    case 6:
      return [[top(), bottom()]]
    case 7:
      return [[top(), left()]]
    case 8:
      return [[left(), top()]]
    case 9:
      return [[bottom(), top()]]
    case 10:
      return a + b + c + d < 0
        ? [
            [left(), bottom()],
            [right(), top()],
          ]
        : [
            [left(), top()],
            [right(), bottom()],
          ]
    case 11:
      return [[right(), top()]]
    case 12:
      return [[left(), right()]]
    case 13:
      return [[bottom(), right()]]
    default:
      return [[left(), bottom()]]
  }
}

function across(grid: Grid, col: number, row: number, from: number, to: number): Crossing {
  const t = from / (from - to)
  return {
    key: `h${col},${row}`,
    at: { x: grid.area.x + (col + t) * grid.step, y: grid.area.y + row * grid.step },
  }
}

function down(grid: Grid, col: number, row: number, from: number, to: number): Crossing {
  const t = from / (from - to)
  return {
    key: `v${col},${row}`,
    at: { x: grid.area.x + col * grid.step, y: grid.area.y + (row + t) * grid.step },
  }
}

function follow(next: Map<string, Crossing>): Point[][] {
  const lines: Point[][] = []
  while (next.size > 0) {
    const [start] = next.keys()
    const line: Point[] = []
    let key: string | undefined = start
    while (key !== undefined) {
      const step: Crossing | undefined = next.get(key)
      next.delete(key)
      if (step !== undefined) line.push(step.at)
      key = step?.key
    }
    if (line.length > 2) lines.push(line)
  }
  return lines
}
