'use client'
import { useId, useMemo, useRef, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { queryOf, type ViewTable } from '#lib/exchange/table-view.ts'
import { isToCrossedNote } from '../fields/crossed-note.tsx'
import { CellNotes } from './cell-notes.tsx'
import { CellPanel } from './cell-panel.tsx'
import { ColumnFilter } from './column-filter.tsx'
import { leftsOf, shownColumns } from './column-state.ts'
import { coversOf } from './covers.ts'
import { GridBar } from './grid-bar.tsx'
import { GridMenu } from './grid-menu.tsx'
import { GridRows } from './grid-rows.tsx'
import { GridTitles } from './grid-titles.tsx'
import type { CellRef, GridDoing, GridPeer } from './grid-types.ts'
import { PastePreview } from './paste-preview.tsx'
import { TypingBox } from './typing-box.tsx'
import { TypingNotes } from './typing-notes.tsx'
import { useBoxPlace } from './use-box-place.ts'
import { useClipboard } from './use-clipboard.ts'
import { hiddenIn, useColumns } from './use-columns.ts'
import { useFillHandle } from './use-fill-handle.ts'
import { useGrid } from './use-grid.ts'
import { useHomeless } from './use-homeless.ts'
import { useGridMenu } from './use-grid-menu.ts'
import { useGridView } from './use-grid-view.ts'
import { useIsNarrow } from '#app/_ui/use-is-narrow.ts'
import { useMenuEntries } from './use-menu-entries.ts'
import { useTell } from './use-tell.ts'
import { useVirtualColumns } from './use-virtual-columns.ts'
import { useVirtualRows } from './use-virtual-rows.ts'
import { useTableAddress } from './views/use-table-address.ts'
import { ViewMenu } from './views/view-menu.tsx'

interface Props extends GridDoing {
  /** of which table views are kept */
  readonly table: ViewTable
  /** which table it is, for what is kept of it in this browser */
  readonly name: string
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
  /** what a cell without text is called among the values to filter by */
  readonly emptyLabel?: string
  readonly peersAt?: (at: CellRef) => readonly GridPeer[]
  /** the editor of a cell that is edited in a panel */
  readonly renderPanel?: (at: CellRef, close: () => void) => ReactNode
}

/**
 * The table of 3-1, 3-2, the risks and p15: an ARIA grid with headers that may span rows, one tab stop, the keys, ranges and
 * menu of a spreadsheet, filters that stand in the URL, and the selections of other people.
 */
export function Grid(props: Props) {
  const { cell, canEdit, peersAt } = props
  const address = useTableAddress(props.table)
  const columns = shownColumns(props.columns, hiddenIn(address.get))
  const t = useTranslations('grid')
  const words = useTranslations('tables')
  const tell = useTell()
  const { keep } = useHomeless()
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const isNarrow = useIsNarrow('phone')
  const [filtering, setFiltering] = useState<string | undefined>()

  const corners = isNarrow ? props.corners.map(narrowed) : props.corners
  const cornerWidths = corners.map((c) => c.width)
  const headLefts = leftsOf(cornerWidths)
  const headWidth = cornerWidths.reduce((sum, width) => sum + width, 0)
  const view = useGridView(props, address)
  const { rows } = view
  const layout = useColumns(props.name, columns, headWidth, address)
  const { widths, lefts, frozen } = layout
  const grid = useGrid(
    { ...props, columns, rows },
    { page: () => rowsSeen(frame.current), widen: layout.widen, touch: view.keep, keep, ...tell },
  )
  const { box, here, active, isTyping, opened } = grid
  const clipboard = useClipboard(grid, props.isCutKept === true, tell.clipboard)
  const handle = useFillHandle(grid.range, grid.fillTo)
  const drawn = useVirtualRows({ count: rows.length, frame, kept: [active.row, grid.extent.row] })
  const across = useVirtualColumns({
    widths,
    start: headWidth,
    frozen,
    frame,
    kept: [active.column, grid.extent.column],
  })
  const covers = useMemo(() => coversOf(props.rows), [props.rows])
  const lay = useBoxPlace({ frame, box, isAway: grid.isAway, takeReveal: grid.takeReveal })
  const idOf = (at: CellRef) => `${id}-${at.row}-${at.column}`
  const headId = (column: string) => `${id}-head-${column}`
  const menu = useGridMenu(grid, idOf)
  const groups = useMenuEntries({
    grid,
    clipboard,
    layout,
    columns,
    cell: here === undefined ? undefined : cell(here),
    canEdit,
    onFilter: setFiltering,
  })

  const titles = props.columnsTitle === undefined ? 1 : 2
  const widest = Math.max(0, ...columns.map((c) => c.width))
  // The widest columns share what is left. The others keep their width, and so do those that are frozen, because the next one
  // begins where they end, and those somebody made wider or narrower.
  const isShared = columns.map(
    (c, x) => c.width === widest && x >= frozen && !layout.isResized(c.id),
  )
  const leastWidth = headWidth + widths.reduce((sum, width) => sum + width, 0)
  // A table of one ba or one data is no wall: what is shared makes no column more than three times as wide (G-96).
  const mostWidth = leastWidth + 2 * widest * isShared.filter(Boolean).length

  function spoken(at: CellRef | undefined): string {
    if (at === undefined) return ''
    const { text, spoken: said, marks = [], changedBy, isProposed } = cell(at)
    const { row, column } = grid.labelOf(at)
    const change = changedBy === undefined ? [] : [words('changedBy', { name: changedBy })]
    const proposal = isProposed === true ? [t('proposed')] : []
    const known = marks.map((mark) => mark.long)
    return [row, column, said ?? text, ...known, ...proposal, ...change].join(' / ')
  }

  return (
    <div className="grid min-h-0 min-w-0 gap-1.5">
      <GridBar
        {...{ view: view.view, columns, shown: rows.length, all: props.rows.length }}
        isWhole={view.isWhole}
        isHere={view.isHere}
        onShowAll={view.showAll}
        hidden={layout.hiddenCount}
        onShowHidden={layout.showHidden}
        onMenu={menu.openAt}
        views={
          <ViewMenu
            address={address}
            content={{ query: queryOf(address.get), widths: layout.kept }}
          />
        }
      />
      <TypingNotes
        away={grid.isAway ? grid.typing?.label : undefined}
        crossing={grid.crossing}
        onTheirs={grid.drop}
        onBack={grid.focus}
        onAway={() => grid.take()}
        mayBring={here !== undefined && grid.textOf(here) !== undefined}
        onBring={grid.bring}
      />
      <div
        ref={frame}
        onScroll={isTyping ? lay : undefined}
        onContextMenu={menu.onContextMenu}
        className="group/grid relative max-h-[max(20rem,calc(100dvh-17rem))] overflow-auto overscroll-x-contain rounded-card border border-line bg-card print:max-h-none print:overflow-visible"
        style={{ scrollPaddingLeft: frozen > 0 ? lefts[frozen] : headWidth }}
      >
        <table
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA grid pattern on a table
          role="grid"
          id={id}
          aria-label={props.label}
          aria-rowcount={rows.length + titles}
          aria-colcount={across.isPart ? corners.length + columns.length : undefined}
          aria-multiselectable
          aria-readonly={!canEdit}
          className={cx(
            'table-fixed border-separate border-spacing-0 text-sm',
            isShared.includes(true) && 'w-full',
          )}
          style={
            isShared.includes(true)
              ? { minWidth: leastWidth, maxWidth: mostWidth }
              : { width: leastWidth }
          }
        >
          <colgroup>
            {corners.map((c) => (
              <col key={c.key} style={{ width: c.width }} />
            ))}
            {columns.map((c, x) => (
              <col key={c.id} style={isShared[x] === true ? {} : { width: widths[x] }} />
            ))}
          </colgroup>
          <GridTitles
            {...{ columns, across, corners, headLefts, layout, view, grid }}
            columnsTitle={props.columnsTitle}
            idOf={headId}
            onFilter={setFiltering}
          />
          <GridRows
            {...{ rows, columns, across, covers, titles, headLefts, lefts, frozen, cell, canEdit }}
            {...{ grid, handle, idOf, peersAt }}
            {...drawn}
          />
        </table>
        <p id={`${id}-hint`} className="sr-only">
          {props.hint}
        </p>
        {rows.length > 0 && columns.length > 0 && (
          <TypingBox
            box={box}
            isTyping={isTyping}
            aria-label={spoken(grid.typing?.at ?? here)}
            aria-describedby={`${id}-hint`}
            aria-controls={id}
            aria-activedescendant={here === undefined ? undefined : idOf(here)}
            readOnly={!canEdit}
            onBlur={(event) => {
              if (grid.crossing === undefined || !isToCrossedNote(event)) grid.take()
            }}
            {...grid.handlers}
            {...clipboard.handlers}
          />
        )}
        {opened !== undefined && props.renderPanel !== undefined && (
          <CellPanel label={spoken(opened)} anchorId={idOf(opened)} onClose={grid.close}>
            <CellNotes marks={props.cell(opened).marks} />
            {props.renderPanel(opened, grid.close)}
          </CellPanel>
        )}
        {filtering !== undefined && (
          <ColumnFilter
            column={filtering}
            anchorId={headId(filtering)}
            emptyLabel={props.emptyLabel ?? t('empty')}
            view={view}
            onDone={() => {
              setFiltering(undefined)
              grid.focus()
            }}
          />
        )}
      </div>
      {rows.length === 0 && !view.isWhole && <p className="text-sm text-muted">{t('noRows')}</p>}
      <GridMenu
        label={t('menu')}
        anchor={menu.anchor}
        groups={groups}
        focusAfter={box}
        onClose={menu.close}
      />
      {grid.waiting !== undefined && (
        <PastePreview
          waiting={grid.waiting}
          closeLabel={words('close')}
          labelOf={grid.labelOf}
          onAnswer={grid.answer}
        />
      )}
    </div>
  )
}

/** On a phone the headers leave more of the width to the content. */
function narrowed<T extends { readonly width: number }>(head: T): T {
  return { ...head, width: Math.max(36, Math.round(head.width * 0.6)) }
}

/** How many rows the frame shows below the titles, one less, so that a page ends on a row that was seen before. */
function rowsSeen(frame: HTMLDivElement | null): number {
  const head = frame?.querySelector('thead')?.offsetHeight ?? 0
  const row = frame?.querySelector<HTMLElement>('tr[data-index]')?.offsetHeight ?? 0
  return frame === null || row === 0
    ? 1
    : Math.max(1, Math.floor((frame.clientHeight - head) / row) - 1)
}
