'use client'
import type { ComponentProps, ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useLatest } from '#app/_client/parts/use-steady.ts'
import { acrossColumns, type DrawnColumns } from './across-columns.ts'
import { columnRoom } from './column-room.tsx'
import { headsOf, type Covers, type Segment } from './covers.ts'
import { Cell } from './grid-cell.tsx'
import { RowHead } from './grid-head.tsx'
import type { CellRef, GridCell, GridColumn, GridPeer, GridRow } from './grid-types.ts'
import { isIn, type Place } from './move.ts'
import { RowRoom } from './row-room.tsx'
import type { useFillHandle } from './use-fill-handle.ts'
import type { useGrid } from './use-grid.ts'

interface Props {
  readonly rows: readonly GridRow[]
  readonly columns: readonly GridColumn[]
  readonly across: DrawnColumns
  readonly covers: Covers
  readonly segments: readonly Segment[]
  /** height in CSS pixels of the rows that come after those that are drawn */
  readonly after: number
  readonly measure: ((row: HTMLTableRowElement | null) => void) | undefined
  /** how many rows of titles stand above */
  readonly titles: number
  readonly headLefts: readonly number[]
  readonly lefts: readonly number[]
  readonly frozen: number
  readonly cell: (at: CellRef) => GridCell
  readonly peersAt: ((at: CellRef) => readonly GridPeer[]) | undefined
  readonly canEdit: boolean
  readonly grid: ReturnType<typeof useGrid>
  readonly handle: ReturnType<typeof useFillHandle>
  readonly idOf: (at: CellRef) => string
}

/** The rows that are drawn, with their headers, and the room of those that are not. */
export function GridRows(props: Props) {
  const { rows, columns, across, covers, segments, after, headLefts } = props
  const t = useTranslations('tables')
  const words = useTranslations('grid')
  const told = {
    change: (name: string) => t('changedBy', { name }),
    proposal: words('proposed'),
  }
  const width = headLefts.length + columns.length
  const { grid } = props
  const hands = {
    onPress: grid.press,
    onSweep: grid.sweep,
    onEdit: useLatest((place: Place) => {
      const at = grid.refAt(place)
      if (at !== undefined) grid.edit(at, 'panel')
    }),
  }
  const drawn = segments.flatMap((segment, i) => {
    const part = rows.slice(segment.from, segment.to + 1)
    const heads = headsOf(part, covers)
    const lines = part.map((row, y) => (
      <tr
        key={row.id}
        ref={props.measure}
        data-index={segment.from + y}
        aria-rowindex={props.titles + segment.from + y + 1}
      >
        {heads[y]?.map((head) => (
          <RowHead
            key={head.key}
            head={head}
            left={headLefts[head.at] ?? 0}
            onPress={(isExtending) => selectRows(segment.from + y, head.rowSpan ?? 1, isExtending)}
          />
        ))}
        {acrossColumns<ReactNode>(
          across,
          (x) => {
            const column = columns[x]?.id ?? ''
            return (
              <OneCell
                key={column}
                {...{ ...props, told, hands }}
                at={{ row: row.id, column }}
                place={{ row: segment.from + y, column: x }}
              />
            )
          },
          columnRoom,
        )}
      </tr>
    ))
    return segment.before > 0
      ? [<RowRoom key={`room ${i}`} height={segment.before} width={width} />, ...lines]
      : lines
  })

  function selectRows(from: number, count: number, isExtending: boolean) {
    const { range, select, focus } = props.grid
    const to = from + count - 1
    select({
      top: isExtending ? Math.min(range.top, from) : from,
      bottom: isExtending ? Math.max(range.bottom, to) : to,
      left: 0,
      right: columns.length - 1,
    })
    focus()
  }

  return (
    <tbody>
      {drawn}
      {after > 0 && <RowRoom height={after} width={width} />}
    </tbody>
  )
}

interface OneProps extends Props {
  readonly at: CellRef
  readonly place: Place
  readonly told: { readonly change: (name: string) => string; readonly proposal: string }
  readonly hands: Pick<ComponentProps<typeof Cell>, 'onPress' | 'onSweep' | 'onEdit'>
}

function OneCell({ grid, handle, at, place, ...props }: OneProps) {
  const shown = props.cell(at)
  const { range } = grid
  const isSelected = isIn(place, range)
  const isLast = place.row === range.bottom && place.column === range.right
  const mayFill = props.canEdit && isLast && shown.editing !== 'none' && !grid.isTyping
  return (
    <Cell
      id={props.idOf(at)}
      place={place}
      nth={props.across.isPart ? props.headLefts.length + place.column + 1 : undefined}
      cell={shown}
      changed={shown.changedBy === undefined ? undefined : props.told.change(shown.changedBy)}
      proposed={shown.isProposed === true ? props.told.proposal : undefined}
      isActive={grid.active.row === place.row && grid.active.column === place.column}
      isSelected={isSelected}
      isTarget={handle.isTarget(place)}
      left={place.column < props.frozen ? props.lefts[place.column] : undefined}
      peers={props.peersAt?.(at) ?? []}
      {...props.hands}
      handle={
        mayFill && (
          <span
            aria-hidden
            className="absolute -right-0.5 -bottom-1 z-[6] size-2.5 cursor-crosshair touch-none border border-card bg-ai opacity-0 group-focus-within/grid:opacity-100"
            {...handle.handlers}
          />
        )
      }
    />
  )
}
