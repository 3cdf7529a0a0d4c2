'use client'
import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { addRisk, giveReason } from '#lib/model/actions/risk.ts'
import { coverageKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import { say, writtenIn, type LocalText } from '#lib/model/local-text.ts'
import type { Viewpoint } from '#lib/model/vocabulary.ts'
import { eventTitle } from '#lib/words/attribute-text.ts'
import { foundMarks } from '../../_parts/findings/found-marks.ts'
import { useToldFindings } from '../../_parts/findings/use-finding-text.ts'
import { Grid } from '../../_parts/grid/grid.tsx'
import type { CellRef, CellText, GridCell } from '../../_parts/grid/grid-types.ts'
import { useSink } from '../../_parts/grid/use-sink.ts'
import { newRiskIds } from '../../_parts/new-risk-ids.ts'
import { useAct } from '../../_parts/use-act.ts'
import { useCellPresence } from '../../_parts/use-cell-presence.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { viewpointOfRow } from '../../_parts/viewpoint-row.ts'
import { leavesOpen } from './mark-column.ts'
import { OpenMark } from './open-mark.tsx'
import { OpenViewpoint } from './open-viewpoint.tsx'
import { useRiskRows } from './risk-rows.tsx'
import { useRiskCells } from './use-risk-cells.tsx'
import { useRiskRemoval } from './use-risk-removal.tsx'

interface Props {
  readonly event: string
  readonly selected: CellRef | undefined
  readonly onSelect: (at: CellRef) => void
}

/** The table of STEP 4 for one event, as on p19, with the columns of p24 beside it. */
export function RiskTable({ event, selected, onSelect }: Props) {
  const t = useTranslations('tables.risks')
  const common = useTranslations('tables')
  const telling = useTelling()
  const { model, locale, words } = telling
  const canEdit = useCanEdit()
  const act = useAct()
  const sink = useSink()
  const presence = useCellPresence('risks', selected)
  const risks = useRiskCells(presence)
  const told = useToldFindings()
  const removal = useRiskRemoval()
  const rows = useRiskRows(event, canEdit ? addTo : undefined)
  const columns = [
    {
      id: 'incident',
      width: 276,
      label: t('incident'),
      head: t('column', { event: eventTitle(event, telling) }),
    },
    { id: 'source', width: 128, label: t('source'), head: t('source') },
    { id: 'threat', width: 112, label: t('threat'), head: t('threat') },
    { id: 'measures', width: 240, label: t('measures'), head: t('measures') },
    { id: 'status', width: 104, label: t('status'), head: t('status') },
  ]

  function placeholder(): LocalText {
    return writtenIn(locale, t('newRisk'))
  }

  /** A new risk is opened at once: it has no words yet. */
  function addTo(viewpoint: Viewpoint) {
    const id = newRiskIds(model)()
    const isDone = act(addRisk(model, { id, event, viewpoint, incident: placeholder() }))
    if (isDone) onSelect({ row: id, column: 'incident' })
  }

  function added(viewpoint: Viewpoint, incident: LocalText, id: string): Command[] {
    return addRisk(model, { id, event, viewpoint, incident })
  }

  function emptyCell(viewpoint: Viewpoint, column: string): GridCell {
    if (column !== 'incident') return { text: '', content: null, editing: 'none' }
    const reason = model.coverage[coverageKey(event, viewpoint)]
    const because =
      reason === undefined
        ? ''
        : t('notApplicableBecause', { reason: say(reason.notApplicable, locale) })
    const [mark] =
      told === null
        ? []
        : foundMarks(
            told,
            told.found.about(event).filter((one) => leavesOpen(one, viewpoint)),
          )
    return {
      text: '',
      content:
        reason === undefined ? (
          <span className="flex flex-wrap items-center gap-2">
            <OpenMark mark={mark} />
            {canEdit && <span className="text-xs text-muted">{t('typeHere')}</span>}
          </span>
        ) : (
          <span className="text-muted">{because}</span>
        ),
      spoken: reason === undefined ? common('notConsidered') : because,
      editing: 'both',
      isOpen: reason === undefined,
      tone: 'muted',
    }
  }

  function cellOf({ row, column }: CellRef): GridCell {
    const viewpoint = viewpointOfRow(row)
    return viewpoint === undefined ? risks.cell({ row, column }) : emptyCell(viewpoint, column)
  }

  function meaningOf(at: CellText, newId: () => string): readonly Command[] | undefined {
    const viewpoint = viewpointOfRow(at.row)
    if (viewpoint === undefined) return risks.meaning(at)
    const typed = at.text.trim()
    if (typed === '') return []
    return at.column === 'incident'
      ? added(viewpoint, writtenIn(locale, typed), newId())
      : undefined
  }

  function panelOf(at: CellRef, close: () => void) {
    const viewpoint = viewpointOfRow(at.row)
    if (viewpoint === undefined) return risks.panel(at, close)
    return (
      <OpenViewpoint
        notApplicable={model.coverage[coverageKey(event, viewpoint)]}
        onAdd={(incident) => act(added(viewpoint, incident, newRiskIds(model)())) && close()}
        onReason={(reason) => act(giveReason(model, { event, viewpoint }, reason)) && close()}
        onCancel={close}
      />
    )
  }

  return (
    <Fragment>
      <Grid
        name="risks"
        table="risks"
        label={t('title')}
        hint={common('grid.hint')}
        corners={[
          {
            key: 'section',
            content: (
              <span className="max-sm:[writing-mode:vertical-rl]">
                {words('viewpointGroupTitle')}
              </span>
            ),
            width: 68,
          },
          { key: 'viewpoint', content: words('viewpointTitle'), width: 176 },
        ]}
        columns={columns}
        rows={rows}
        cell={cellOf}
        canEdit={canEdit}
        peersAt={presence.peersAt}
        selected={selected}
        onSelect={onSelect}
        onText={(cells) => {
          const newId = newRiskIds(model)
          return sink.take(cells, (cell) => meaningOf(cell, newId))
        }}
        reads={(cell) => meaningOf(cell, newRiskIds(model)) !== undefined}
        onClear={(cells) => removal.ask(onlyIncidents(cells))}
        isCutKept
        renderPanel={panelOf}
        undo={sink.undo}
        redo={sink.redo}
      />
      {removal.dialog}
    </Fragment>
  )
}

/** Delete asks for the removal of a risk (G-46), and only where its text is selected; the other columns have nothing to be emptied to. */
function onlyIncidents(cells: readonly CellRef[]): string[] {
  return cells
    .filter((at) => at.column === 'incident' && viewpointOfRow(at.row) === undefined)
    .map((at) => at.row)
}
