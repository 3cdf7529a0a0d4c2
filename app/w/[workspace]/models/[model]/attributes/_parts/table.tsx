'use client'
import Link from 'next/link'
import { useParams } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { Term } from '#app/_client/parts/term.tsx'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { buttonClass } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { attributeRows, type AttributeRow } from '#lib/model/attribute-row.ts'
import { attributeCellKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import {
  clearCell,
  follow,
  isFilled,
  shownCell,
  tableColumns,
  tableProgress,
} from '#lib/model/queries/attribute-table.ts'
import { unconcreted } from '#lib/model/queries/asked-attributes.ts'
import { usedRows } from '#lib/model/queries/demand-matrix.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { readCell } from '#lib/words/read-attribute.ts'
import { attributeCorners, useAttributeRows } from '../../_parts/attribute-rows.tsx'
import { CellEditor } from '../../_parts/cell-editor/cell-editor.tsx'
import { cellText, CellWords } from '../../_parts/cell-words.tsx'
import { CellCommentMark } from '../../_parts/comments/comment-mark.tsx'
import { Grid } from '../../_parts/grid/grid.tsx'
import type { CellRef, CellText, GridCell } from '../../_parts/grid/grid-types.ts'
import { useSink } from '../../_parts/grid/use-sink.ts'
import { HolderMark } from '../../_parts/holder-mark.tsx'
import { OnlyOpen, useIsOnly } from '../../_parts/points/only-open.tsx'
import { useAct } from '../../_parts/use-act.ts'
import { useCellPresence } from '../../_parts/use-cell-presence.ts'
import { useProposedPlaces } from '../../_parts/use-proposed-places.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { useViewState } from '../../_parts/use-view-state.ts'
import { ColumnChooser } from './column-chooser.tsx'
import { Toolbar } from './toolbar.tsx'

interface Props {
  readonly selected: CellRef | undefined
  readonly onSelect: (at: CellRef) => void
  /** the states the person has chosen to see; nothing means those something is written about */
  readonly chosen: readonly string[] | undefined
  readonly onChoose: (states: readonly string[] | undefined) => void
}

/** Table 3-2: the attributes of the data states, with 左記と同様, assumptions and what is not filled in (p18; ). */
export function Table({ selected, onSelect, chosen, onChoose }: Props) {
  const t = useTranslations('tables')
  const telling = useTelling()
  const { model, locale, words } = telling
  const canEdit = useCanEdit()
  const act = useAct()
  const sink = useSink()
  const presence = useCellPresence('attributes-table', selected)
  const isProposed = useProposedPlaces()
  const params = useParams<{ workspace: string; model: string }>()

  const { described, others } = tableColumns(model)
  const all = [...described, ...others]
  const preset = described.length > 0 ? described : all
  const isOnlyOpen = useIsOnly('open')
  const point = useViewState().get('point')
  const open = unconcreted(model)
  const states = isOnlyOpen
    ? all.filter((id) => open.some((one) => one.state === id))
    : all.filter((id) => (chosen ?? preset).includes(id) || id === selected?.column)
  const rows = usedRows(model).filter(
    (row) => !isOnlyOpen || open.some((one) => one.row === row.id),
  )
  const progress = tableProgress(model, rows, states)
  const gridRows = useAttributeRows(rows, 'rowOfState')

  const leftOf = (state: string) => states[states.indexOf(state) - 1]
  const rowOf = (id: string) => attributeRows.find((row) => row.id === id)

  function cellOf({ row: rowId, column: state }: CellRef): GridCell {
    const row = rowOf(rowId)
    if (row === undefined) return { text: '', content: null, editing: 'none' }
    const at = { telling, state, row, left: leftOf(state) }
    const { says, isBroken } = shownCell(model, state, row.id)
    const text = cellText(at)
    const isAssumed = says?.basis === 'assumption'
    const spoken = text === '' ? t('notWritten') : isAssumed ? `${text} ${t('assumption')}` : text
    return {
      text,
      content: (
        <>
          <CellWords {...at} />
          <CellCommentMark place={`attributes/${attributeCellKey(state, row.id)}`} />
        </>
      ),
      spoken: isBroken ? t('table.brokenFollow') : spoken,
      editing: 'both',
      isOpen: !isFilled(says),
      changedBy: presence.changedBy([attributeCellKey(state, row.id)]),
      isProposed: isProposed('attributes', attributeCellKey(state, row.id)),
    }
  }

  function meaningOf({ row: rowId, column: state, text }: CellText): Command[] | undefined {
    const row = rowOf(rowId)
    if (row === undefined) return undefined
    if (text.trim() === '') return clearCell(model, state, row.id)
    const left = leftOf(state)
    if (text.trim() === words('sameAsLeft')) {
      const commands = follow(model, { state, row: row.id }, left)
      return commands.length === 0 ? undefined : commands
    }
    const key = attributeCellKey(state, row.id)
    const before = model.attributes[key]
    return [
      {
        type: 'put',
        cell: 'attributes',
        key,
        value: readCell({ row, text, before, model, locale, words }),
      },
    ]
  }

  if (all.length === 0) {
    return (
      <EmptyState
        title={t('table.empty')}
        action={
          <Link
            className={buttonClass('primary')}
            href={`/w/${params.workspace}/models/${params.model}/flow`}
          >
            {t('table.toFlow')}
          </Link>
        }
      >
        {t('table.emptyLead')}
      </EmptyState>
    )
  }
  return (
    <div className="grid gap-3">
      <Toolbar>
        <span className="font-semibold">
          {t('table.progress', { filled: String(progress.filled), all: String(progress.all) })}
        </span>
        <ColumnChooser all={all} shown={states} telling={telling} onChoose={onChoose} />
      </Toolbar>
      {isOnlyOpen && <OnlyOpen only="open" count={open.length} />}
      {/* The walk through open points begins the table anew at the cell in the address. */}
      <div key={point} data-point={point} className="contents">
        <Grid
          name="attributes-table"
          label={t('table.title')}
          hint={t('grid.hint')}
          corners={[
            {
              key: 'category',
              content: <span className="sr-only">{t('attributes.category')}</span>,
              width: attributeCorners.category,
            },
            {
              key: 'attribute',
              content: <Term id="attribute">{t('attributes.attribute')}</Term>,
              width: attributeCorners.attribute,
            },
          ]}
          columns={states.map((id) => ({
            id,
            label: nameOf(id, telling),
            head: <ColumnHead state={id} name={nameOf(id, telling)} />,
            width: 168,
          }))}
          rows={gridRows}
          cell={cellOf}
          canEdit={canEdit}
          peersAt={presence.peersAt}
          selected={selected}
          onSelect={onSelect}
          onText={(cells) => sink.take(cells, meaningOf)}
          reads={(cell) => meaningOf(cell) !== undefined}
          onClear={(cells) => act(cells.flatMap(({ row, column }) => clearRow(rowOf(row), column)))}
          renderPanel={(at, close) => {
            const row = rowOf(at.row)
            return row === undefined ? null : (
              <CellEditor state={at.column} row={row} left={leftOf(at.column)} onDone={close} />
            )
          }}
          undo={sink.undo}
          redo={sink.redo}
        />
      </div>
      <p className="text-xs text-muted">{t('grid.hint')}</p>
      <ul className="grid gap-0.5 text-xs text-muted">
        <li>{words('footnote.legalType')}</li>
        <li>{words('footnote.limitedShared')}</li>
      </ul>
    </div>
  )

  function clearRow(row: AttributeRow | undefined, state: string): Command[] {
    return row === undefined ? [] : clearCell(model, state, row.id)
  }
}

function ColumnHead({ state, name }: { readonly state: string; readonly name: string }) {
  return (
    <span className="grid gap-0.5">
      <span>{name}</span>
      <span className="text-2xs font-normal text-muted">
        <HolderMark state={state} />
      </span>
    </span>
  )
}
