import { overlaps, type Point, type Rect } from './rect.ts'

/**
 * Many rectangles, sorted into the cells of a grid, so that what lies at a place is found without asking all of them. What is found
 * comes in the order in which it was added.
 */
export class RectGrid<T> {
  readonly #cell: number
  readonly #cells = new Map<number, { readonly box: Rect; readonly thing: T }[]>()

  constructor(cell: number) {
    this.#cell = cell
  }

  /** `isIn`: whether a cell is wanted although the box touches it; for what fills its box badly. */
  add(box: Rect, thing: T, isIn: (cell: Rect) => boolean = () => true): void {
    for (const [key, cell] of this.#over(box)) {
      if (!isIn(cell)) continue
      const held = this.#cells.get(key)
      if (held === undefined) this.#cells.set(key, [{ box, thing }])
      else held.push({ box, thing })
    }
  }

  /** What may lie at a point: all whose box holds it, and some nearby. */
  near({ x, y }: Point): readonly T[] {
    const held = this.#cells.get(this.#key(Math.floor(x / this.#cell), Math.floor(y / this.#cell)))
    return held?.map(({ thing }) => thing) ?? []
  }

  /** Whether some box shares area with this one. */
  isTaken(rect: Rect): boolean {
    for (const [key] of this.#over(rect)) {
      if (this.#cells.get(key)?.some(({ box }) => overlaps(box, rect)) === true) return true
    }
    return false
  }

  *#over({ x, y, w, h }: Rect): Generator<readonly [number, Rect]> {
    const size = this.#cell
    for (let col = Math.floor(x / size); col * size <= x + w; col += 1)
      for (let row = Math.floor(y / size); row * size <= y + h; row += 1)
        yield [this.#key(col, row), { x: col * size, y: row * size, w: size, h: size }]
  }

  #key(col: number, row: number): number {
    return col * 16_777_216 + row
  }
}
