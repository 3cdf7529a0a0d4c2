'use client'
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { cx } from '#app/_ui/cx.ts'
import { CellPanel } from './cell-panel.tsx'
import type { CellRef, GridCell, GridHead, GridPeer, GridRow } from './grid-types.ts'
import { isIn } from './move.ts'
import { useGrid, type GridDoing } from './use-grid.ts'
import { useIsNarrow } from './use-is-narrow.ts'

interface Props extends GridDoing {
  readonly label: string
  /** how the keys work, for screen readers */
  readonly hint: string
  /** titles over the columns of headers, with their widths in CSS pixels */
  readonly corners: readonly {
    readonly key: string
    readonly content: ReactNode
    readonly width: number
  }[]
  /** one title over all columns of content (p17) */
  readonly columnsTitle?: ReactNode
  readonly peersAt?: (at: CellRef) => readonly GridPeer[]
  /** the editor of a cell that is edited in a panel */
  readonly renderPanel?: (at: CellRef, close: () => void) => ReactNode
}

/**
 * The table of 3-1, 3-2, the risks and p15: an ARIA grid with headers that may span rows, one tab stop, the keys of a
 * spreadsheet, and the selections of other people.
 */
export function Grid(props: Props) {
  const { columns, rows, cell, peersAt, canEdit } = props
  const isNarrow = useIsNarrow()
  const corners = isNarrow ? props.corners.map(narrowed) : props.corners
  const grid = useGrid(props)
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const { active, box, here, isTyping } = grid
  const lefts = corners.map((_, i) => corners.slice(0, i).reduce((sum, c) => sum + c.width, 0))

  const widest = Math.max(0, ...columns.map((c) => c.width))
  const leastWidth = [...corners, ...columns].reduce((sum, c) => sum + c.width, 0)

  useLayoutEffect(() => {
    const outer = frame.current
    const target = outer?.querySelector<HTMLElement>('[data-active]')
    if (outer === null || box.current === null || target === null || target === undefined) return
    const [o, t] = [outer.getBoundingClientRect(), target.getBoundingClientRect()]
    Object.assign(box.current.style, {
      left: `${t.left - o.left + outer.scrollLeft}px`,
      top: `${t.top - o.top + outer.scrollTop}px`,
      width: `${t.width}px`,
      height: `${t.height}px`,
    })
  })

  function cellId(at: CellRef) {
    return `${id}-${at.row}-${at.column}`
  }

  const heads = columns.map((c) => (
    <th key={c.id} scope="col" className={columnHead}>
      {c.head}
    </th>
  ))

  return (
    <div
      ref={frame}
      className="group/grid relative max-h-full overflow-auto overscroll-contain rounded-card border border-line bg-card"
    >
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA grid pattern on a table
        role="grid"
        id={id}
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-readonly={!canEdit}
        className="w-full table-fixed border-separate border-spacing-0 text-sm"
        style={{ minWidth: leastWidth }}
      >
        <colgroup>
          {corners.map((c) => (
            <col key={c.key} style={{ width: c.width }} />
          ))}
          {columns.map((c) => (
            // The widest columns share what is left; the others keep their width.
            <col key={c.id} style={c.width === widest ? {} : { width: c.width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {corners.map((c, i) => (
              <th
                key={c.key}
                scope="col"
                rowSpan={props.columnsTitle === undefined ? undefined : 2}
                className={corner}
                style={{ left: lefts[i] }}
              >
                {c.content}
              </th>
            ))}
            {props.columnsTitle === undefined ? (
              heads
            ) : (
              <th scope="colgroup" colSpan={Math.max(1, columns.length)} className={columnsTitle}>
                {props.columnsTitle}
              </th>
            )}
          </tr>
          {props.columnsTitle !== undefined && <tr>{heads}</tr>}
        </thead>
        <tbody>
          {rows.map((row, y) => (
            <tr key={row.id}>
              {row.heads.map((head) => (
                <Head key={head.key} head={head} left={lefts[head.at] ?? 0} />
              ))}
              {columns.map((column, x) => {
                const at = { row: row.id, column: column.id }
                const isActive = active.row === y && active.column === x
                return (
                  <Cell
                    key={column.id}
                    id={cellId(at)}
                    cell={cell(at)}
                    isActive={isActive}
                    isSelected={isIn({ row: y, column: x }, grid.range)}
                    peers={peersAt?.(at) ?? []}
                    onPress={(isExtending) => {
                      if (isTyping) grid.endTyping(true)
                      if (isExtending) grid.extendTo({ row: y, column: x })
                      else grid.go({ row: y, column: x })
                      box.current?.focus({ preventScroll: true })
                    }}
                    onSweep={() => grid.extendTo({ row: y, column: x })}
                    onEdit={() => grid.edit(at, false)}
                  />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p id={`${id}-hint`} className="sr-only">
        {props.hint}
      </p>
      {rows.length > 0 && columns.length > 0 && (
        <textarea
          ref={box}
          rows={1}
          aria-label={spokenCell(props, rows[active.row], here)}
          aria-describedby={`${id}-hint`}
          aria-controls={id}
          aria-activedescendant={here === undefined ? undefined : cellId(here)}
          readOnly={!canEdit}
          spellCheck={false}
          autoComplete="off"
          className={cx(
            'absolute resize-none rounded-[3px] px-3 py-2 text-sm leading-[1.55] caret-current outline-none',
            isTyping
              ? 'bg-card z-30 opacity-100 ring-2 ring-(--color-ai)'
              : 'pointer-events-none opacity-0',
          )}
          onBlur={() => {
            if (isTyping) grid.endTyping(true)
          }}
          {...grid.handlers}
        />
      )}
      {grid.opened !== undefined && props.renderPanel !== undefined && (
        <CellPanel
          label={spokenCell(
            props,
            rows.find((r) => r.id === grid.opened?.row),
            grid.opened,
          )}
          anchorId={cellId(grid.opened)}
          onClose={grid.close}
        >
          {props.renderPanel(grid.opened, grid.close)}
        </CellPanel>
      )}
    </div>
  )
}

/** On a phone the headers leave more of the width to the content. */
function narrowed<T extends { readonly width: number }>(head: T): T {
  return { ...head, width: Math.max(36, Math.round(head.width * 0.6)) }
}

const corner =
  'bg-card border-line-strong text-muted sticky left-0 top-0 z-20 border-b-2 px-2 py-2 text-left align-bottom text-xs font-normal sm:px-3'
const columnsTitle =
  'bg-card border-line text-muted border-b px-3 py-1.5 text-left text-xs font-normal'
const columnHead =
  'bg-card border-line-strong sticky top-0 z-10 border-b-2 px-3 py-2 text-left align-bottom font-semibold'

function Head({ head, left }: { readonly head: GridHead; readonly left: number }) {
  return (
    <th
      scope={head.isGroup === true ? 'rowgroup' : 'row'}
      rowSpan={head.rowSpan}
      colSpan={head.colSpan}
      style={{ left }}
      className={cx(
        'bg-card border-line text-muted sticky z-10 border-b px-2 py-2 text-left align-top font-normal sm:px-3',
        head.isGroup === true && 'border-r',
      )}
    >
      {head.content}
    </th>
  )
}

interface CellProps {
  readonly id: string
  readonly cell: GridCell
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly peers: readonly GridPeer[]
  readonly onPress: (isExtending: boolean) => void
  readonly onSweep: () => void
  readonly onEdit: () => void
}

function Cell(props: CellProps) {
  const { cell, isActive, isSelected, peers } = props
  const peer = peers[0]
  return (
    <td
      id={props.id}
      aria-selected={isSelected}
      data-active={isActive ? '' : undefined}
      style={peer === undefined ? undefined : { boxShadow: `inset 0 0 0 2px ${peer.color}` }}
      className={cx(
        'border-line-soft relative cursor-default border-b px-3 py-2 align-top select-none',
        cell.tone === 'muted' && 'text-muted',
        cell.isCentred === true && 'text-center',
        isSelected && !isActive && 'bg-ai-soft',
        isActive &&
          'group-focus-within/grid:outline-2 outline-1 -outline-offset-2 outline-(--color-ai)',
      )}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.preventDefault()
        props.onPress(event.shiftKey)
      }}
      onPointerEnter={(event) => {
        if (event.buttons === 1 && event.pointerType === 'mouse') props.onSweep()
      }}
      onDoubleClick={props.onEdit}
    >
      {cell.content}
      {peer !== undefined && (
        <span
          className="text-on-org text-2xs absolute -top-px right-0 z-10 max-w-full truncate rounded-bl-[4px] px-1"
          style={{ background: peer.color }}
        >
          {peers.map((p) => p.name).join(' ')}
        </span>
      )}
    </td>
  )
}

function spokenCell(
  { columns, cell }: Pick<Props, 'columns' | 'cell'>,
  row: GridRow | undefined,
  at: CellRef | undefined,
): string {
  if (at === undefined || row === undefined) return ''
  const { text, spoken } = cell(at)
  return [row.label, columns.find((c) => c.id === at.column)?.label ?? '', spoken ?? text].join(
    ' / ',
  )
}
