'use client'
import type { MouseEvent } from 'react'
import { cx } from '#app/_ui/cx.ts'
import { useIsNarrow } from '#app/_ui/use-is-narrow.ts'
import { useCellPresence } from '../../../_parts/use-cell-presence.ts'
import { TraceBands } from './trace-bands.tsx'
import { TraceCellBox } from './trace-cell.tsx'
import { TraceHead } from './trace-head.tsx'
import { rowHead } from './trace-looks.ts'
import type { TraceProps } from './trace-props.ts'

const label = { wide: 132, narrow: 96 }
const column = { wide: 172, narrow: 152, most: 320 }

/**
 * The trace as a table that is the picture: the states of the path as columns, the events that lead into them above, an
 * attribute a row, the ba in force as bands. It scrolls sideways inside its own frame, the attributes staying in view.
 */
export function TraceTable(props: TraceProps) {
  const { trace, sheet, words, selected, onSelect } = props
  const { t } = words
  const [at, of] = selected?.split('|') ?? []
  // The cells are those of table 3-2: who stands on one there is seen here, and the other way round.
  const presence = useCellPresence(
    'attributes-table',
    at === undefined || of === undefined ? undefined : { column: at, row: of },
  )
  const width = useIsNarrow('phone') ? 'narrow' : 'wide'
  const across = (each: number) => label[width] + each * trace.path.length
  const caption = t('caption', { path: sheet.columns.map(({ name }) => name).join(' → ') })

  /** A click anywhere in a marked cell opens it, unless somebody is selecting text. The keyboard has the sign. */
  function openAt(event: MouseEvent<HTMLElement>) {
    if (!(event.target instanceof Element) || event.target.closest('button') !== null) return
    const cell = event.target.closest<HTMLElement>('[data-cell]')?.dataset['cell']
    if (cell !== undefined && window.getSelection()?.isCollapsed !== false) onSelect(cell)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the sign is a button; the click only makes its target larger
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a group inside a sheet, no landmark
      role="group"
      aria-label={caption}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      onClick={openAt}
      className="max-w-full overflow-x-auto rounded-card border border-line bg-card pr-2 pb-3"
    >
      <table
        className="w-full table-fixed border-separate border-spacing-0"
        style={{ minWidth: across(column[width]), maxWidth: across(column.most) }}
      >
        <caption className="sr-only">{caption}</caption>
        <colgroup>
          <col style={{ width: label[width] }} />
          {trace.path.map((state) => (
            <col key={state} />
          ))}
        </colgroup>
        <TraceHead {...props} />
        <tbody>
          {trace.rows.map(({ row, cells }, y) => {
            const said = sheet.rows[y]
            return (
              <tr key={row.id}>
                <th scope="row" className={cx(rowHead, 'border-b border-line-soft')}>
                  {said?.group !== undefined && (
                    <span className="block text-2xs">{said.group}</span>
                  )}
                  {said?.label}
                </th>
                {cells.map(({ state }, x) => (
                  <TraceCellBox
                    key={state}
                    cell={said?.cells[x]}
                    attribute={said?.label ?? ''}
                    column={sheet.columns[x]}
                    at={`${state}|${row.id}`}
                    isSelected={selected === `${state}|${row.id}`}
                    onSelect={onSelect}
                    peers={presence.peersAt({ column: state, row: row.id })}
                    changedBy={presence.changedBy([`${state}|${row.id}`])}
                  />
                ))}
              </tr>
            )
          })}
        </tbody>
        <TraceBands {...props} />
      </table>
    </div>
  )
}
