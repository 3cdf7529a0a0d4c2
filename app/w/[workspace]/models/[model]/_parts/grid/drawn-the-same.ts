import { sameMembers } from '#app/_client/room/use-model.ts'
import { samePlain } from '#lib/base/same-plain.ts'
import type { CellProps } from './grid-cell.tsx'
import type { GridCell } from './grid-types.ts'

/** Whether a cell is seen as it was (G-97): most edits leave most cells as they are. The content is compared by what it says it looks like. */
export function isDrawnTheSame(before: CellProps, now: CellProps): boolean {
  const { cell: was, peers: stood, place: at, ...rest } = before
  const { cell, peers, place, ...others } = now
  if (cell.looks === undefined || cell.looks !== was.looks) return false
  return (
    sameMembers(rest, others) && samePlain([seenOf(was), stood, at], [seenOf(cell), peers, place])
  )
}

const seenOf = ({ marks, isCentred, tone }: GridCell) => [marks, isCentred, tone]
