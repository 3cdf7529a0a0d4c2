'use client'
import { memo } from 'react'
import { FindingHere } from '../../_parts/findings/here-at-rest.ts'
import type { Org } from '../../_parts/use-orgs.ts'
import { sameItems } from '#lib/base/same-items.ts'
import type { Gap } from '#lib/agreement/gaps.ts'
import type { Mark } from '#lib/agreement/gaps/mark.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import type { Cell } from './cell.ts'
import { MarkWords } from './marks/at-rest.ts'
import { MatrixCell } from './matrix-cell.tsx'
import { cellMark, type Line } from './matrix-rows.ts'
import { MeasureGap } from './measure-gap.tsx'

/** What is asked of a row; each stays the same while nothing of the row changes, so that it is not drawn anew. */
export interface RowProps {
  readonly line: Line
  readonly index: number
  /** which of all rows of the table it is, from 0, headings too */
  readonly place: number
  /** takes its height */
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined
  readonly title: string
  readonly orgs: readonly Org[]
  /** organisations that take no part now */
  readonly absent: ReadonlySet<string>
  readonly splits: readonly ResponsibilitySplit[]
  readonly marks: readonly Mark[]
  readonly gap: Gap | undefined
  /** risks of the rows this measure stands in */
  readonly risks: readonly string[]
  /** organisation of the cell that is open in this row */
  readonly selected: string | null
  /** column of the tab stop, when it is in this row */
  readonly stop: number | null
  readonly onOpen: (cell: Cell) => void
}

/** One measure with the cell of every organisation. */
export const MatrixRow = memo(function MatrixRow(props: RowProps) {
  const {
    line,
    index,
    place,
    measure,
    title,
    orgs,
    absent,
    splits,
    marks,
    gap,
    risks,
    selected,
    stop,
  } = props
  return (
    <tr ref={measure} data-index={place} aria-rowindex={place + 2}>
      <th
        scope="row"
        className="border-b border-line-soft bg-card px-2.5 py-1.5 text-left align-middle font-normal sm:sticky sm:left-0 sm:z-10"
      >
        {title}
        {gap?.gap === 'no-accountable' && <MeasureGap gap={gap} />}
        <MarkWords marks={marks} />
        <FindingHere id={line.measureId} row={line.riskId} rows={risks} />
      </th>
      {orgs.map((org, column) => (
        <MatrixCell
          key={org.id}
          at={`${index},${column}`}
          isStop={column === stop}
          isSelected={org.id === selected}
          org={org}
          measure={title}
          isAbsent={absent.has(org.id)}
          splits={splits.filter((s) => s.orgId === org.id)}
          mark={cellMark(marks, org.id)}
          onOpen={() => props.onOpen({ ...line, orgId: org.id })}
        />
      ))}
    </tr>
  )
}, sameRow)

/**
 * Plain data are compared by what they say: the rules make them anew with every edit. Parts are sorted out anew with every answer, but one
 * that nothing changed is the same object.
 */
function sameRow(before: RowProps, now: RowProps): boolean {
  const plain = (p: RowProps) => JSON.stringify([p.line, p.marks, p.gap ?? null, p.risks])
  return (
    before.index === now.index &&
    before.place === now.place &&
    before.measure === now.measure &&
    before.title === now.title &&
    before.orgs === now.orgs &&
    before.absent === now.absent &&
    sameItems(before.splits, now.splits) &&
    before.selected === now.selected &&
    before.stop === now.stop &&
    before.onOpen === now.onOpen &&
    plain(before) === plain(now)
  )
}
