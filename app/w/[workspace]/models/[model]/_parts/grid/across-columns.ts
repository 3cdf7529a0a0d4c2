import type { Segment } from './covers.ts'

/** Which columns of a table to draw, and how many to leave out before and after them. */
export interface DrawnColumns {
  /** `before`: how many columns are left out before these */
  readonly runs: readonly Segment[]
  readonly after: number
  /** whether any is left out, so that each has to say which it is */
  readonly isPart: boolean
}

/** What stands in a row: something for each column that is drawn, and the room of so many columns that are not (G-52). */
export function acrossColumns<T>(
  { runs, after }: Pick<DrawnColumns, 'runs' | 'after'>,
  draw: (x: number) => T,
  leave: (columns: number, from: number) => T,
): readonly T[] {
  const left = (columns: number, from: number) => (columns === 0 ? [] : [leave(columns, from)])
  const drawn = runs.flatMap(({ before, from, to }) => [
    ...left(before, from - before),
    ...Array.from({ length: to - from + 1 }, (_, i) => draw(from + i)),
  ])
  return [...drawn, ...left(after, (runs.at(-1)?.to ?? -1) + 1)]
}
