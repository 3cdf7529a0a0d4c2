'use client'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { acrossColumns, type DrawnColumns } from './across-columns.ts'
import { columnRoom } from './column-room.tsx'
import { ColumnHead, Corner } from './grid-head.tsx'
import type { GridColumn } from './grid-types.ts'
import type { useColumns } from './use-columns.ts'
import type { useGrid } from './use-grid.ts'
import type { useGridView } from './use-grid-view.ts'

interface Props {
  readonly columns: readonly GridColumn[]
  readonly across: DrawnColumns
  readonly corners: readonly { readonly key: string; readonly content: ReactNode }[]
  readonly headLefts: readonly number[]
  /** one title over all columns of content (p17) */
  readonly columnsTitle: ReactNode | undefined
  readonly layout: ReturnType<typeof useColumns>
  readonly view: ReturnType<typeof useGridView>
  readonly grid: ReturnType<typeof useGrid>
  readonly idOf: (column: string) => string
  readonly onFilter: (column: string) => void
}

const titleHeight = 31

/** The titles of a table: they stay in sight when its rows scroll. */
export function GridTitles(props: Props) {
  const { columns, across, corners, headLefts, columnsTitle, layout, view, grid } = props
  const t = useTranslations('grid')
  const { filters, sort } = view.view
  const isSingle = columnsTitle === undefined

  function selectColumn(x: number, isExtending: boolean) {
    grid.select({
      top: 0,
      bottom: grid.size.rows - 1,
      left: isExtending ? Math.min(grid.range.left, x) : x,
      right: isExtending ? Math.max(grid.range.right, x) : x,
    })
    grid.focus()
  }

  const heads = acrossColumns<ReactNode>(
    across,
    (x) => {
      const column = columns[x]
      if (column === undefined) return null
      return (
        <ColumnHead
          key={column.id}
          id={props.idOf(column.id)}
          nth={across.isPart ? corners.length + x + 1 : undefined}
          column={column}
          width={layout.widths[x] ?? column.width}
          top={isSingle ? 0 : titleHeight}
          left={x < layout.frozen ? layout.lefts[x] : undefined}
          isFiltered={Object.hasOwn(filters, column.id)}
          sorted={sort?.column !== column.id ? undefined : sort.isDown ? 'down' : 'up'}
          filterLabel={t('column.filterOf', { column: column.label })}
          resizeLabel={t('column.resize')}
          onPress={(isExtending) => selectColumn(x, isExtending)}
          onFilter={() => props.onFilter(column.id)}
          onResize={(width, isKept) => layout.resize(column.id, width, isKept)}
        />
      )
    },
    columnRoom,
  )

  return (
    <thead>
      <tr aria-rowindex={1}>
        {corners.map((c, i) => (
          <Corner
            key={c.key}
            left={headLefts[i] ?? 0}
            rowSpan={isSingle ? 1 : 2}
            onPress={() => {
              grid.perform({ act: 'selectAll' })
              grid.focus()
            }}
          >
            {c.content}
          </Corner>
        ))}
        {isSingle ? (
          heads
        ) : (
          <th
            scope="colgroup"
            colSpan={Math.max(1, columns.length)}
            style={{ height: titleHeight }}
            className="sticky top-0 z-20 border-b border-line bg-card px-3 py-1.5 text-left text-xs font-normal text-muted"
          >
            {columnsTitle}
          </th>
        )}
      </tr>
      {!isSingle && <tr aria-rowindex={2}>{heads}</tr>}
    </thead>
  )
}
