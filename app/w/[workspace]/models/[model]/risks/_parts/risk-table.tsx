'use client'
import { Fragment, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { ConfirmDialog } from '#app/_ui/confirm-dialog.tsx'
import { cx } from '#app/_ui/cx.ts'
import { removeElements } from '#lib/model/actions/remove.ts'
import {
  addRisk,
  chooseOfRisk,
  giveReason,
  riskStatuses,
  type RiskChoice,
} from '#lib/model/actions/risk.ts'
import { coverageKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import { say, writtenIn, type LocalText } from '#lib/model/local-text.ts'
import { measuresOf } from '#lib/model/queries/risk-table.ts'
import { threats, threatSources, type Viewpoint } from '#lib/model/vocabulary.ts'
import { eventTitle } from '#lib/words/attribute-text.ts'
import { ChoiceList } from '../../_parts/fields/choice-list.tsx'
import { CellCommentMark } from '../../_parts/comments/comment-mark.tsx'
import { Grid } from '../../_parts/grid/grid.tsx'
import type { CellRef, CellText, GridCell } from '../../_parts/grid/grid-types.ts'
import { useSink } from '../../_parts/grid/use-sink.ts'
import { MeasureEditor } from '../../_parts/measure-editor.tsx'
import { newId } from '../../_parts/new-id.ts'
import { useAct } from '../../_parts/use-act.ts'
import { useCellPresence } from '../../_parts/use-cell-presence.ts'
import { useProposedPlaces } from '../../_parts/use-proposed-places.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { viewpointOfRow } from '../../_parts/viewpoint-row.ts'
import { MeasureList } from './measure-list.tsx'
import { OpenViewpoint } from './open-viewpoint.tsx'
import { useRiskRows } from './risk-rows.tsx'

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
  const isProposed = useProposedPlaces()
  const [removing, setRemoving] = useState<readonly string[]>([])
  const [isAsking, setAsking] = useState(false)
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
  const choices = {
    source: threatSources.map((value) => ({ value, label: words(`threatSource.${value}`) })),
    threat: threats.map((value) => ({ value, label: words(`threat.${value}`) })),
    status: riskStatuses.map((value) => ({ value, label: words(`riskStatus.${value}`) })),
  }

  function placeholder(): LocalText {
    return writtenIn(locale, t('newRisk'))
  }

  /** A new risk is opened at once: it has no words yet. */
  function addTo(viewpoint: Viewpoint) {
    const id = newId('risk')
    const isDone = act(addRisk(model, { id, event, viewpoint, incident: placeholder() }))
    if (isDone) onSelect({ row: id, column: 'incident' })
  }

  function added(viewpoint: Viewpoint, incident: LocalText): Command[] {
    return addRisk(model, { id: newId('risk'), event, viewpoint, incident })
  }

  function emptyCell(viewpoint: Viewpoint, column: string): GridCell {
    if (column !== 'incident') return { text: '', content: null, editing: 'none' }
    const reason = model.coverage[coverageKey(event, viewpoint)]
    const because =
      reason === undefined
        ? ''
        : t('notApplicableBecause', { reason: say(reason.notApplicable, locale) })
    return {
      text: '',
      content:
        reason === undefined ? (
          <span className="flex flex-wrap items-center gap-2">
            <Badge tone="warn">{common('notConsidered')}</Badge>
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
    if (viewpoint !== undefined) return emptyCell(viewpoint, column)
    const risk = model.risks[row]
    if (risk === undefined) return { text: '', content: null, editing: 'none' }
    if (column === 'incident') {
      const text = say(risk.incident, locale)
      return {
        text,
        content: (
          <span
            className={cx('whitespace-pre-line', risk.status === 'dismissed' && 'line-through')}
          >
            {text}
            <CellCommentMark of={row} place={`risks/${row}`} />
          </span>
        ),
        editing: 'text',
        changedBy: presence.changedBy([row]),
        isProposed: isProposed('risks', row),
      }
    }
    if (column === 'measures') {
      const titles = measuresOf(model, row).map((id) =>
        say(model.measures[id]?.title ?? { ja: id }, locale),
      )
      return {
        text: titles.join(words('listSeparator')),
        content: <MeasureList risk={row} />,
        ...(titles.length === 0 ? { spoken: t('noMeasure') } : {}),
        editing: 'panel',
        isOpen: titles.length === 0 && risk.status !== 'dismissed',
      }
    }
    const choice = column as RiskChoice
    const text = choices[choice].find((c) => c.value === risk[choice])?.label ?? ''
    return { text, content: text, editing: 'both', isOpen: text === '' }
  }

  function meaningOf({ row, column, text }: CellText): Command[] | undefined {
    const typed = text.trim()
    const viewpoint = viewpointOfRow(row)
    if (typed === '') return []
    const incident = writtenIn(locale, typed)
    if (viewpoint !== undefined) {
      return column === 'incident' ? added(viewpoint, incident) : undefined
    }
    if (column === 'incident') {
      const value = writtenIn(locale, typed, model.risks[row]?.incident)
      return [{ type: 'set', in: 'risks', id: row, field: 'incident', value }]
    }
    if (column === 'measures') return undefined
    return chooseOfRisk(
      row,
      column as RiskChoice,
      choices[column as RiskChoice].find((c) => c.label === typed)?.value,
    )
  }

  function panelOf({ row, column }: CellRef, close: () => void) {
    const viewpoint = viewpointOfRow(row)
    if (viewpoint !== undefined) {
      return (
        <OpenViewpoint
          notApplicable={model.coverage[coverageKey(event, viewpoint)]}
          onAdd={(incident) => act(added(viewpoint, incident)) && close()}
          onReason={(reason) => act(giveReason(model, { event, viewpoint }, reason)) && close()}
        />
      )
    }
    if (column === 'measures') return <MeasureEditor risk={row} />
    const choice = column as RiskChoice
    return (
      <ChoiceList<string>
        legend={t(choice)}
        options={choices[choice]}
        chosen={model.risks[row]?.[choice]}
        canEdit={canEdit}
        onChoose={(value) => act(chooseOfRisk(row, choice, value) ?? []) && close()}
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
        onText={(cells) => sink.take(cells, meaningOf)}
        reads={(cell) => meaningOf(cell) !== undefined}
        onClear={(cells) => {
          const ids = onlyIncidents(cells)
          setRemoving(ids)
          setAsking(ids.length > 0)
        }}
        isCutKept
        renderPanel={panelOf}
        undo={sink.undo}
        redo={sink.redo}
      />
      <ConfirmDialog
        open={isAsking}
        danger
        title={
          removing.length === 1 ? t('removeTitle') : t('removeSeveral', { count: removing.length })
        }
        confirmLabel={
          removing.length === 1 ? t('remove') : t('removeCount', { count: removing.length })
        }
        cancelLabel={common('cancel')}
        onOpenChange={setAsking}
        onConfirm={() =>
          act(
            removeElements(
              model,
              removing.filter((id) => model.risks[id] !== undefined),
            ),
          )
        }
      >
        {t('removeBody')}
      </ConfirmDialog>
    </Fragment>
  )
}

/** Delete asks for the removal of a risk (G-46), and only where its text is selected; the other columns have nothing to be emptied to. */
function onlyIncidents(cells: readonly CellRef[]): string[] {
  return cells
    .filter((at) => at.column === 'incident' && viewpointOfRow(at.row) === undefined)
    .map((at) => at.row)
}
