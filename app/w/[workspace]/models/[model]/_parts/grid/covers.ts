import type { GridHead, GridRow } from './grid-types.ts'

/** The headers that stand beside each row: its own, and those that began above and reach down to it. */
export type Covers = ReadonlyMap<string, readonly GridHead[]>

/** Rows that are drawn one after the other, with the height of what is left out before them. */
export interface Segment {
  readonly before: number
  readonly from: number
  readonly to: number
}

/** Which headers cover which row, as the rows stand without filter. */
export function coversOf(rows: readonly GridRow[]): Covers {
  let reaching: { readonly head: GridHead; readonly left: number }[] = []
  return new Map(
    rows.map((row) => {
      const begun = row.heads.map((head) => ({ head, left: head.rowSpan ?? 1 }))
      const all = [...reaching, ...begun].toSorted((a, b) => a.head.at - b.head.at)
      reaching = all.flatMap(({ head, left }) => (left > 1 ? [{ head, left: left - 1 }] : []))
      return [row.id, all.map(({ head }) => head)] as const
    }),
  )
}

/**
 * The headers of rows that stand directly below each other, however they came there (filtered, sorted, or only part of them
 * drawn): neighbours under the same header share it, and a header is never longer than the rows it stands beside (G-20).
 */
export function headsOf(
  rows: readonly GridRow[],
  covers: Covers,
): readonly (readonly GridHead[])[] {
  const coverAt = (y: number) => {
    const row = rows[y]
    return row === undefined ? [] : (covers.get(row.id) ?? row.heads)
  }
  const has = (y: number, head: GridHead) => coverAt(y).some((h) => isSame(h, head))
  return rows.map((_, y) =>
    coverAt(y)
      .filter((head) => !has(y - 1, head))
      .map((head) => {
        let span = 1
        while (has(y + span, head)) span += 1
        return { ...head, rowSpan: span }
      }),
  )
}

/** Rows that are to be drawn, by position and place in pixels, as unbroken runs with the gaps before them (G-20). */
export function segmentsOf(
  items: readonly { readonly index: number; readonly start: number; readonly end: number }[],
): readonly Segment[] {
  const runs: { before: number; from: number; to: number }[] = []
  let reached = 0
  for (const item of items) {
    const last = runs.at(-1)
    if (last !== undefined && last.to === item.index - 1) last.to = item.index
    else runs.push({ before: Math.max(0, item.start - reached), from: item.index, to: item.index })
    reached = item.end
  }
  return runs
}

function isSame(a: GridHead, b: GridHead): boolean {
  return a.key === b.key && a.at === b.at
}
