'use client'
import { ArrowRightLeft } from 'lucide-react'
import { useParams } from 'next/navigation'
import { memo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { useCommand } from '#app/_client/commands/use-command.ts'
import { Term } from '#app/_client/parts/term.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { buttonClass } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import type { Model } from '#lib/model/model.ts'
import { olderName } from '#lib/model/older-name.ts'
import { clearCell, tableColumns } from '#lib/model/queries/attribute-table.ts'
import { unconcreted } from '#lib/model/queries/asked-attributes.ts'
import { usedRows } from '#lib/model/queries/demand-matrix.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { attributeCorners, useAttributeRows } from '../../_parts/attribute-rows.tsx'
import { CellEditor } from '../../_parts/cell-editor/cell-editor.tsx'
import { Grid } from '../../_parts/grid/grid.tsx'
import type { CellRef, CellText, GridCell } from '../../_parts/grid/grid-types.ts'
import { settled } from '../../_parts/grid/settled.ts'
import { useTableAddress } from '../../_parts/grid/views/use-table-address.ts'
import { useSink } from '../../_parts/grid/use-sink.ts'
import { HolderMark } from '../../_parts/holder-mark.tsx'
import { OlderMark } from '../../_parts/older-name.tsx'
import { OnlyOpen } from '../../_parts/points/only-open.tsx'
import { useAct } from '../../_parts/use-act.ts'
import { useCellPresence } from '../../_parts/use-cell-presence.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { ColumnChooser } from './column-chooser.tsx'
import { Progress } from './progress.tsx'
import { Toggle, Toolbar } from './toolbar.tsx'
import { rowById, useValueCells, type ValueAt } from './use-value-cells.tsx'

interface Props {
  readonly selected: CellRef | undefined
  readonly onSelect: (at: CellRef) => void
}

/**
 * Table 3-2: the attributes of the data states, with 左記と同様, assumptions, what is not filled in and what is not as a ba asks
 * (p18; ). Turned, the data stand below each other and the attributes side by side (G-34).
 */
export function Table({ selected, onSelect }: Props) {
  const t = useTranslations('tables')
  const telling = useTelling()
  const { model, words } = telling
  const canEdit = useCanEdit()
  const act = useAct()
  const sink = useSink()
  const presence = useCellPresence('attributes-table', selected)
  const params = useParams<{ workspace: string; model: string }>()
  const view = useTableAddress('attributes-table')
  const isTurned = view.get('turn') === '1'
  const turn = () =>
    view.set({
      turn: isTurned ? undefined : '1',
      filter: undefined,
      sort: undefined,
      hide: undefined,
      freeze: undefined,
    })
  useCommand('turnTable', turn)

  // The states the person has chosen to see; nothing means those something is written about.
  const chosen = view.get('columns')?.split(',')
  const now = tableColumns(model)
  // Which stand there, and in which order, is settled when the table is opened: a column must not go or jump while somebody writes.
  const [first] = useState(now)
  const all = settled([...first.described, ...first.others], [...now.described, ...now.others])
  const hasDescribed = first.described.length > 0
  const preset = new Set(chosen ?? (hasDescribed ? [...first.described, ...now.described] : all))
  const isOnlyOpen = view.get('only') === 'open'
  const point = view.get('point')
  const showOnly = (isOn: boolean) =>
    view.set({ only: isOn ? 'open' : undefined, point: undefined })
  const open = isOnlyOpen ? unconcreted(model) : undefined
  const openStates = new Set(open?.map((one) => one.state))
  const openRows = new Set(open?.map((one) => one.row))
  const states = isOnlyOpen
    ? all.filter((id) => openStates.has(id))
    : all.filter((id) => preset.has(id) || id === selected?.column)
  const rows = usedRows(model).filter((row) => !isOnlyOpen || openRows.has(row.id))
  const attributes = useAttributeRows(rows, 'rowOfState')
  const before = new Map(states.map((id, i) => [id, states[i - 1]]))
  const leftOf = (state: string) => (isTurned ? undefined : before.get(state))
  const values = useValueCells({ presence, leftOf })

  /** A cell of the table as it is turned, as one of the data by attribute, and the other way round. */
  const turned = (at: CellRef): CellRef =>
    isTurned ? { row: at.column, column: at.row } : { row: at.row, column: at.column }

  function valueAt(at: CellRef): ValueAt | undefined {
    const { row: id, column: state } = turned(at)
    const row = rowById(id)
    return row === undefined || model.states[state] === undefined ? undefined : { state, row }
  }

  function cellOf(ref: CellRef): GridCell {
    const at = valueAt(ref)
    return at === undefined ? { text: '', content: null, editing: 'none' } : values.cell(at)
  }

  function meaningOf({ text, ...ref }: CellText, within?: Model) {
    const at = valueAt(ref)
    return at === undefined ? undefined : values.meaning(at, text, within)
  }

  function clearedAt(ref: CellRef) {
    const at = valueAt(ref)
    return at === undefined ? [] : clearCell(model, at.state, at.row.id)
  }

  if (all.length === 0) {
    return (
      <EmptyState
        title={t('table.empty')}
        action={
          <CalmLink
            className={buttonClass('primary')}
            href={`/w/${params.workspace}/models/${params.model}/flow`}
          >
            {t('table.toFlow')}
          </CalmLink>
        }
      >
        {t('table.emptyLead')}
      </EmptyState>
    )
  }

  const stateHead = (id: string) => <StateHead state={id} name={nameOf(id, telling)} />
  const shape = isTurned
    ? {
        corners: [{ key: 'state', content: t('table.columns'), width: 200 }],
        columns: rows.map((row) => ({
          id: row.id,
          label: words(`rowOfState.${row.id}`),
          head: words(`rowOfState.${row.id}`),
          width: 168,
        })),
        rows: states.map((id) => ({
          id,
          label: nameOf(id, telling),
          heads: [{ key: id, at: 0, content: stateHead(id) }],
        })),
      }
    : {
        corners: [
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
        ],
        columns: states.map((id) => ({
          id,
          label: nameOf(id, telling),
          head: stateHead(id),
          width: 168,
        })),
        rows: attributes,
      }

  return (
    <div className="grid gap-3">
      <Toolbar>
        <Progress states={states} />
        <ColumnChooser
          all={all}
          shown={states}
          telling={telling}
          onChoose={(ids) => view.set({ columns: ids?.join(',') })}
        />
        <Toggle isOn={isOnlyOpen} onToggle={showOnly}>
          {t('table.onlyOpen')}
        </Toggle>
        <Toggle isOn={isTurned} onToggle={turn}>
          <ArrowRightLeft size={14} aria-hidden />
          {t('table.turn')}
        </Toggle>
      </Toolbar>
      {isOnlyOpen && (
        <OnlyOpen only="open" count={open?.length ?? 0} onShowAll={() => showOnly(false)} />
      )}
      <div key={String(isTurned)} data-point={point} className="contents">
        <Grid
          table="attributes-table"
          name={isTurned ? 'attributes-turned' : 'attributes-table'}
          label={t('table.title')}
          hint={t('grid.hint')}
          {...shape}
          cell={cellOf}
          canEdit={canEdit}
          peersAt={(at) => presence.peersAt(turned(at))}
          selected={selected === undefined ? undefined : turned(selected)}
          onSelect={(at) => onSelect(turned(at))}
          onText={(cells, added = []) => {
            const { within, commands } = values.withAdded(added)
            return sink.take(cells, (cell) => meaningOf(cell, within), commands)
          }}
          mismatches={({ text, ...ref }) => {
            const at = valueAt(ref)
            return at === undefined ? [] : values.mismatches(at, text)
          }}
          reads={(cell) => meaningOf(cell) !== undefined}
          onClear={(cells) => act(cells.flatMap(clearedAt))}
          renderPanel={(ref, close) => {
            const at = valueAt(ref)
            return at === undefined ? null : (
              <CellEditor {...at} left={leftOf(at.state)} onDone={close} />
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
}

const StateHead = memo(DrawnHead)

function DrawnHead({ state, name }: { readonly state: string; readonly name: string }) {
  const older = useModel((model) => olderName(model, state))
  return (
    <span className="grid gap-0.5">
      <span>
        {name} <OlderMark older={older} />
      </span>
      <span className="text-2xs font-normal text-muted">
        <HolderMark state={state} />
      </span>
    </span>
  )
}
