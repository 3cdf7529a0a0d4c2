import { boundaryHoles } from './boundary.ts'
import { eachToOther } from './each-to-other.ts'
import type { Mark, MarkRows } from './mark.ts'
import { nobodyDoesIt } from './nobody-does-it.ts'
import { notBound } from './not-bound.ts'
import { outOfBounds } from './out-of-bounds.ts'
import { reliedOn } from './relied-on.ts'
import { rowsOf, type RowRule } from './sight.ts'
import { signedApart } from './signed-apart.ts'
import { twoAccountable } from './two-accountable.ts'
import { unanswered } from './unanswered.ts'
import { withoutDay } from './without-day.ts'

const ofRow: readonly RowRule[] = [
  nobodyDoesIt,
  unanswered,
  notBound,
  withoutDay,
  twoAccountable,
  eachToOther,
  reliedOn,
  outOfBounds,
]

/** All marks of the matrix: by row in the order of risk and measure, then those about whole risks. */
export function marksOf(rows: MarkRows): readonly Mark[] {
  const lines = rowsOf(rows)
  return [
    ...lines.flatMap((line) => ofRow.flatMap((rule) => rule(line, rows))),
    ...boundaryHoles(lines, rows),
    ...signedApart(rows),
  ]
}
