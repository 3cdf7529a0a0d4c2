'use client'
import { GitPullRequestArrow } from 'lucide-react'
import { Fragment, memo, type ReactNode } from 'react'
import { cx } from '#app/_ui/cx.ts'
import { CellMarks } from './cell-marks.tsx'
import { isDrawnTheSame } from './drawn-the-same.ts'
import type { GridCell, GridPeer } from './grid-types.ts'
import type { Place } from './move.ts'

export interface CellProps {
  readonly id: string
  readonly place: Place
  /** which of the columns of the table it stands in, where not all are drawn */
  readonly nth: number | undefined
  readonly cell: GridCell
  /** who of the others changed it, and that an edit of it waits for an answer, in words */
  readonly changed: string | undefined
  readonly proposed: string | undefined
  readonly isActive: boolean
  readonly isSelected: boolean
  /** the fill handle will write here when it is let go */
  readonly isTarget: boolean
  /** where a frozen cell stays, in CSS pixels */
  readonly left: number | undefined
  readonly peers: readonly GridPeer[]
  /** what hands do at a place; each stays the same function */
  readonly onPress: (place: Place, isExtending: boolean) => void
  readonly onSweep: (place: Place) => void
  readonly onEdit: (place: Place) => void
  readonly handle: ReactNode
}

/**
 * One cell of content. What is known of it is said in words and by shape: a folded corner for a change of somebody else, a
 * sign and words for an edit that waits for an answer, a frame with a name where somebody stands.
 */
export const Cell = memo(DrawnCell, isDrawnTheSame)

function DrawnCell(props: CellProps) {
  const { cell, isActive, isSelected, peers, left, changed, proposed, place } = props
  const peer = peers[0]
  return (
    <td
      id={props.id}
      data-at={`${place.row}:${place.column}`}
      aria-colindex={props.nth}
      data-active={isActive ? '' : undefined}
      aria-selected={isSelected}
      style={{
        ...(left === undefined ? {} : { left }),
        ...(peer === undefined ? {} : { boxShadow: `inset 0 0 0 2px ${peer.color}` }),
      }}
      className={cx(
        'group/cell cursor-default border-b border-line-soft px-3 py-2 align-top wrap-break-word select-none',
        left === undefined ? 'relative' : 'sticky z-[5] bg-card',
        cell.tone === 'muted' && 'text-muted',
        cell.isCentred === true && 'text-center',
        isSelected && !isActive && 'bg-ai-soft',
        props.isTarget && 'outline-1 -outline-offset-1 outline-(--color-ai) outline-dashed',
        isActive &&
          'outline-1 -outline-offset-2 outline-(--color-ai) group-focus-within/grid:outline-2',
      )}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.preventDefault()
        props.onPress(place, event.shiftKey)
      }}
      onPointerEnter={(event) => {
        if (event.buttons === 1 && event.pointerType === 'mouse') props.onSweep(place)
      }}
      onDoubleClick={() => props.onEdit(place)}
    >
      {cell.content}
      <CellMarks marks={cell.marks} isBeside={cell.isCentred === true} />
      {changed !== undefined && (
        <Fragment>
          <span
            aria-hidden
            className="absolute top-0 left-0 size-0 border-t-8 border-r-8 border-t-changed border-r-transparent"
          />
          <span className="block text-2xs text-ai">{changed}</span>
        </Fragment>
      )}
      {proposed !== undefined && (
        <span className="flex items-center gap-1 text-2xs text-warn">
          <GitPullRequestArrow size={11} aria-hidden />
          {proposed}
        </span>
      )}
      {peer !== undefined && (
        <span
          className="absolute -top-px right-0 z-[7] max-w-full truncate rounded-bl-[4px] px-1 text-2xs text-on-org"
          style={{ background: peer.color }}
        >
          {peers.map((p) => p.name).join(' ')}
        </span>
      )}
      {props.handle}
    </td>
  )
}
