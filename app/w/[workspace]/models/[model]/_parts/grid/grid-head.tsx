'use client'
import { ArrowDown, ArrowUp, ListFilter } from 'lucide-react'
import { useRef, type PointerEvent, type ReactNode } from 'react'
import { cx } from '#app/_ui/cx.ts'
import type { GridColumn, GridHead } from './grid-types.ts'

const sides = 'bg-card px-2 py-2 text-left sm:px-3'

interface ColumnHeadProps {
  readonly id: string
  /** which of the columns of the table it is, where not all are drawn */
  readonly nth: number | undefined
  readonly column: GridColumn
  readonly width: number
  /** where it stays: from the top always, from the left when it is frozen */
  readonly top: number
  readonly left: number | undefined
  readonly isFiltered: boolean
  readonly sorted: 'up' | 'down' | undefined
  readonly filterLabel: string
  readonly resizeLabel: string
  readonly onPress: (isExtending: boolean) => void
  readonly onFilter: () => void
  /** `undefined` gives the column back its width; not yet kept while it is dragged */
  readonly onResize: (width: number | undefined, isKept: boolean) => void
}

/** The title of a column: a press selects it, its edge makes it wider, its button filters. */
export function ColumnHead(props: ColumnHeadProps) {
  const { column, left, sorted, isFiltered } = props
  const Sign = sorted === undefined ? ListFilter : sorted === 'up' ? ArrowUp : ArrowDown
  return (
    <th
      id={props.id}
      scope="col"
      aria-colindex={props.nth}
      aria-sort={sorted === undefined ? undefined : sorted === 'up' ? 'ascending' : 'descending'}
      style={{ top: props.top, left }}
      className={cx(
        sides,
        'group/head sticky border-b-2 border-line-strong align-bottom font-semibold wrap-break-word select-none',
        left === undefined ? 'z-20' : 'z-[25]',
      )}
      onPointerDown={(event) => pressed(event, props.onPress)}
    >
      <span className="block pr-5">{column.head}</span>
      <button
        type="button"
        tabIndex={-1}
        aria-label={props.filterLabel}
        title={props.filterLabel}
        onClick={props.onFilter}
        className={cx(
          'absolute right-2 bottom-1 inline-grid size-6 place-items-center rounded-md hover:bg-tag',
          isFiltered || sorted !== undefined
            ? 'bg-ai-soft text-ai'
            : 'text-muted opacity-0 group-hover/head:opacity-100 pointer-coarse:opacity-100',
        )}
      >
        <Sign size={13} aria-hidden />
      </button>
      <Edge width={props.width} label={props.resizeLabel} onResize={props.onResize} />
    </th>
  )
}

/** The right edge of a title: dragged, it makes the column wider; a double click gives the width back. Keys and menu do the same. */
function Edge({
  width,
  label,
  onResize,
}: {
  readonly width: number
  readonly label: string
  readonly onResize: ColumnHeadProps['onResize']
}) {
  const begun = useRef<{ readonly x: number; readonly width: number } | undefined>(undefined)
  const widthAt = (event: PointerEvent) => {
    const from = begun.current
    return from === undefined ? undefined : from.width + event.clientX - from.x
  }
  return (
    <span
      aria-hidden
      data-own
      title={label}
      className="absolute inset-y-0 right-0 z-10 w-2 cursor-col-resize touch-none hover:bg-ai-line"
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        begun.current = { x: event.clientX, width }
      }}
      onPointerMove={(event) => {
        const next = widthAt(event)
        if (next !== undefined) onResize(next, false)
      }}
      onPointerUp={(event) => {
        const next = widthAt(event)
        const isMoved = event.clientX !== begun.current?.x
        begun.current = undefined
        if (next !== undefined && isMoved) onResize(next, true)
      }}
      onPointerCancel={() => {
        begun.current = undefined
      }}
      onDoubleClick={() => onResize(undefined, true)}
    />
  )
}

/** The title over a column of headers; a press selects the whole table. */
export function Corner({
  left,
  rowSpan,
  onPress,
  children,
}: {
  readonly left: number
  readonly rowSpan: number
  readonly onPress: () => void
  readonly children: ReactNode
}) {
  return (
    <th
      scope="col"
      rowSpan={rowSpan}
      style={{ left }}
      className={cx(
        sides,
        'sticky top-0 z-30 border-b-2 border-line-strong align-bottom text-xs font-normal text-muted select-none',
      )}
      onPointerDown={(event) => pressed(event, onPress)}
    >
      {children}
    </th>
  )
}

/** A header of rows; a press selects the rows it stands beside. */
export function RowHead({
  head,
  left,
  onPress,
}: {
  readonly head: GridHead
  readonly left: number
  readonly onPress: (isExtending: boolean) => void
}) {
  return (
    <th
      scope={head.isGroup === true ? 'rowgroup' : 'row'}
      rowSpan={head.rowSpan}
      colSpan={head.colSpan}
      style={{ left }}
      className={cx(
        sides,
        'sticky z-10 border-b border-line align-top font-normal wrap-break-word text-muted select-none',
        head.isGroup === true && 'border-r',
      )}
      onPointerDown={(event) => pressed(event, onPress)}
    >
      {head.content}
    </th>
  )
}

/** A press on a title that is none on a button or link in it. */
function pressed(event: PointerEvent, act: (isExtending: boolean) => void) {
  const isOwn =
    event.target instanceof Element && event.target.closest('button, a, [data-own]') !== null
  if (event.button !== 0 || isOwn) return
  event.preventDefault()
  act(event.shiftKey)
}
