'use client'
import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { say } from '#lib/model/local-text.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'
import { risksInFlowOrder } from '#lib/model/queries/risk-register.ts'
import { measuresOf } from '#lib/model/queries/risk-table.ts'
import { eventTitle } from '#lib/words/attribute-text.ts'
import { Grid } from '../../../_parts/grid/grid.tsx'
import type { CellRef, GridCell, GridColumn, GridRow } from '../../../_parts/grid/grid-types.ts'
import { useSink } from '../../../_parts/grid/use-sink.ts'
import { useAct } from '../../../_parts/use-act.ts'
import { useCellPresence } from '../../../_parts/use-cell-presence.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { referenceText } from '../reference-text.ts'
import { noCell, useRiskCells } from '../use-risk-cells.tsx'
import { useRiskRemoval } from '../use-risk-removal.tsx'
import { MeasureStates } from './measure-states.tsx'

interface Props {
  readonly selected: CellRef | undefined
  readonly onSelect: (at: CellRef) => void
}

/**
 * Every risk of the model in one table, along the flow (TQ-40): filtered, sorted and kept as views like the other tables, and many
 * changed at once by a range, as one step of undo.
 */
export function Register({ selected, onSelect }: Props) {
  const t = useTranslations('register')
  const table = useTranslations('tables.risks')
  const common = useTranslations('tables')
  const telling = useTelling()
  const { model, locale, words } = telling
  const canEdit = useCanEdit()
  const act = useAct()
  const sink = useSink()
  // The same place as the table of one event: both show who stands on a risk.
  const presence = useCellPresence('risks', selected)
  const risks = useRiskCells(presence)
  const removal = useRiskRemoval()

  const rows: readonly GridRow[] = risksInFlowOrder(model).map((id) => ({
    id,
    label: riskMark(model.risks, id),
    heads: [
      {
        key: id,
        at: 0,
        content: (
          <span title={id} className="font-mono text-xs">
            {riskMark(model.risks, id)}
          </span>
        ),
      },
    ],
  }))
  const column = (id: string, width: number, label: string): GridColumn => ({
    id,
    width,
    label,
    head: label,
  })
  const columns = [
    column('event', 176, t('column.event')),
    column('incident', 260, table('incident')),
    column('viewpoint', 124, table('viewpoint')),
    column('source', 128, table('source')),
    column('threat', 120, table('threat')),
    column('unit', 116, table('unit')),
    column('impact', 104, table('impact')),
    column('likelihood', 124, table('likelihood')),
    column('measures', 240, table('measures')),
    column('references', 220, t('column.references')),
    column('status', 104, table('status')),
    column('residualImpact', 104, t('column.residualImpact')),
    column('residualLikelihood', 132, t('column.residualLikelihood')),
  ]

  function cellOf(at: CellRef): GridCell {
    switch (at.column) {
      case 'event':
        return eventCell(at.row)
      case 'references':
        return referenceCell(at.row)
      case 'measures':
        return measureCell(at)
      default:
        return risks.cell(at)
    }
  }

  function eventCell(id: string): GridCell {
    const event = model.risks[id]?.event
    if (event === undefined) return noCell
    const isGone = !Object.hasOwn(model.events, event)
    const text = isGone ? t('eventGone') : eventTitle(event, telling)
    return { text, content: text, editing: 'none', ...(isGone ? { tone: 'muted' } : {}) }
  }

  function measureCell(at: CellRef): GridCell {
    const told = measuresOf(model, at.row).flatMap((id) => {
      const measure = model.measures[id]
      if (measure === undefined) return []
      const status = words(`measureStatus.${measure.status}`)
      return t('measureState', { title: say(measure.title, locale), status })
    })
    return {
      ...risks.cell(at),
      text: told.join(words('listSeparator')),
      content: <MeasureStates risk={at.row} />,
    }
  }

  function referenceCell(id: string): GridCell {
    const all = measuresOf(model, id).flatMap((one) => model.measures[one]?.references ?? [])
    const told = all.map(({ family, id: number }) =>
      family === 'other' ? number : `${words(`referenceFamily.${family}`)} ${number}`,
    )
    const text = [...new Set(told)].join(words('listSeparator'))
    const content = (
      <span title={text} className="line-clamp-4 text-xs">
        {referenceText(all, words)}
      </span>
    )
    return { text, content, spoken: text, editing: 'none' }
  }

  return (
    <Fragment>
      <Grid
        name="risk-register"
        table="risk-register"
        label={t('title')}
        hint={common('grid.hint')}
        corners={[{ key: 'id', content: t('column.id'), width: 76 }]}
        columns={columns}
        rows={rows}
        cell={cellOf}
        canEdit={canEdit}
        peersAt={presence.peersAt}
        selected={selected}
        onSelect={onSelect}
        onText={(cells) => sink.take(cells, risks.meaning, risks.reasonsOf(cells))}
        reads={(cell) => risks.meaning(cell) !== undefined}
        onClear={(cells) => {
          const incidents = cells.filter((at) => at.column === 'incident').map((at) => at.row)
          // Whoever deletes the words of a risk is asked about the risk; else what may be empty is emptied.
          if (incidents.length > 0) removal.ask(incidents)
          else act(cells.flatMap((at) => risks.cleared(at)))
        }}
        isCutKept
        renderPanel={risks.panel}
        undo={sink.undo}
        redo={sink.redo}
      />
      {removal.dialog}
    </Fragment>
  )
}
