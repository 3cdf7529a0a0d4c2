'use client'
import { own } from '#lib/base/own.ts'
import { attributeRows } from '#lib/model/attribute-row.ts'
import { shownPath } from '#lib/picture/trace/choose.ts'
import { traceOf } from '#lib/picture/trace/trace.ts'
import { eventTitle, nameOf } from '#lib/words/attribute-text.ts'
import type { CellRef } from '../../../_parts/grid/grid-types.ts'
import { BaPanel } from '../../../_parts/panels/ba-panel.tsx'
import { EventPanel } from '../../../_parts/panels/event-panel.tsx'
import { PanelRow } from '../../../_parts/panels/panel-parts.tsx'
import { StepLink } from '../../../_parts/step-link.tsx'
import { StatePanel } from '../../../_parts/panels/state-panel.tsx'
import { useViewState } from '../../../_parts/use-view-state.ts'
import { MarkSign } from './mark-sign.tsx'
import { useTraceTelling } from './trace-telling.ts'
import { concernWords, markOf, valueWords } from './trace-words.ts'

/** What is selected in a trace, in detail: an event, a ba, or a cell with what changed there and the data it belongs to. */
export function TracePanel({ at }: { readonly at: CellRef }) {
  if (at.row === 'event') return <EventPanel id={at.column} />
  if (at.row === 'ba') return <BaPanel id={at.column} />
  return (
    <>
      <ChangePart at={at} />
      <StatePanel id={at.column} />
    </>
  )
}

function ChangePart({ at }: { readonly at: CellRef }) {
  const words = useTraceTelling()
  const view = useViewState()
  const { telling, t } = words
  const { model } = telling
  const shown = shownPath(model, { state: view.get('state'), path: view.get('path')?.split('.') })
  const row = attributeRows.find((one) => one.id === at.row)
  if (shown === undefined || row === undefined) return null
  const cells = traceOf(model, shown.path).rows.find((one) => one.row.id === row.id)?.cells
  const cell = cells?.find((one) => one.state === at.column)
  const before = cells?.find((one) => one.state === cell?.since)
  if (cell === undefined) return null
  const mark = markOf(cell)
  return (
    <section className="mb-4">
      <h2 className="pr-8 pb-1 text-lg font-semibold">
        {t('panel.title', { attribute: telling.words(`row.${row.id}`) })}
      </h2>
      {mark !== 'none' && (
        <p className="mb-1 flex items-center gap-1.5 text-sm">
          <MarkSign mark={mark} />
          {t(`mark.${mark}`)}
        </p>
      )}
      {cell.concerns.map((concern) => (
        <p key={concern.kind} className="mb-1 text-sm text-bad">
          {concernWords(concern, words)}
        </p>
      ))}
      <dl>
        {before !== undefined && (
          <PanelRow label={t('panel.before', { state: nameOf(before.state, telling) })}>
            {valueWords(before, words)}
          </PanelRow>
        )}
        <PanelRow label={t('panel.after', { state: nameOf(cell.state, telling) })}>
          {cell.change === 'open' ? t('notConcretised') : valueWords(cell, words)}
        </PanelRow>
        {cell.by.length > 0 && (
          <PanelRow label={t('panel.by')}>
            <ul className="grid">
              {cell.by
                .filter((id) => own(model.events, id) !== undefined)
                .map((id) => (
                  <li key={id}>
                    <button
                      type="button"
                      className="min-h-6 text-left text-ai hover:underline"
                      onClick={() => view.set({ at: `${id}|event` })}
                    >
                      {eventTitle(id, telling)}
                    </button>
                    <span className="block">
                      <StepLink to={`risks?event=${id}`}>{t('panel.toRisks')}</StepLink>
                    </span>
                  </li>
                ))}
            </ul>
          </PanelRow>
        )}
      </dl>
    </section>
  )
}
