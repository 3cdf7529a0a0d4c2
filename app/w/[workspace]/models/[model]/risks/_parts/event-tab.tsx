'use client'
import { useParams } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { TermLine } from '#app/_client/parts/term.tsx'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { buttonClass } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { firstEventToLookAt, riskCounts } from '#lib/model/queries/risk-table.ts'
import { eventTitle } from '#lib/words/attribute-text.ts'
import type { CellRef } from '../../_parts/grid/grid-types.ts'
import { FindingsOf } from '../../_parts/findings/at-rest.ts'
import { EventPanel } from '../../_parts/panels/event-panel.tsx'
import { RiskPanel } from '../../_parts/panels/risk-panel.tsx'
import { useTelling } from '../../_parts/use-telling.ts'
import { useViewState } from '../../_parts/use-view-state.ts'
import { viewpointOfRow } from '../../_parts/viewpoint-row.ts'
import { WithInspector } from '../../_parts/with-inspector.tsx'
import { EventList } from './event-list.tsx'
import { RiskTable } from './risk-table.tsx'
import { Suggestions } from './suggestions/suggestions.tsx'

/** The events of the flow, and the risks of one of them as on p19. */
export function EventTab() {
  const t = useTranslations('tables.risks')
  const readOnly = useTranslations('tables')('readOnly')
  const telling = useTelling()
  const view = useViewState()
  const canEdit = useCanEdit()
  const params = useParams<{ workspace: string; model: string }>()
  const { model } = telling
  const asked = view.get('event')
  const event =
    asked !== undefined && Object.hasOwn(model.events, asked) ? asked : firstEventToLookAt(model)
  const selected = cellFrom(view.get('at'))

  if (event === undefined) {
    return (
      <div className="p-4">
        <EmptyState
          title={t('empty')}
          action={
            <CalmLink
              className={buttonClass('primary')}
              href={`/w/${params.workspace}/models/${params.model}/flow`}
            >
              {t('toFlow')}
            </CalmLink>
          }
        >
          {t('emptyLead')}
        </EmptyState>
      </div>
    )
  }
  const counts = riskCounts(model).find((c) => c.event === event)
  return (
    <WithInspector
      onClose={() => view.set({ at: undefined })}
      inspector={
        selected === undefined
          ? null
          : {
              of: viewpointOfRow(selected.row) === undefined ? selected.row : event,
              content: <Inspector at={selected} event={event} />,
            }
      }
      main={
        <div
          // The list stays beside the table also when the inspector opens: a cell must not move under a double click.
          className="grid h-full min-h-0 grid-rows-[auto_minmax(0,1fr)] lg:grid-cols-[15rem_minmax(0,1fr)] lg:grid-rows-1"
        >
          <EventList
            chosen={event}
            isAsked={event === asked}
            onChoose={(chosen) =>
              view.set({ event: chosen, at: undefined, filter: undefined, sort: undefined })
            }
          />
          <div className="grid min-h-0 auto-rows-max content-start gap-2 overflow-auto px-4 py-3">
            <div className="flex flex-wrap items-baseline gap-x-4 text-sm">
              <h2 className="text-lg font-semibold">{eventTitle(event, telling)}</h2>
              <span className="text-muted">
                {t('summary', {
                  risks: String(counts?.risks ?? 0),
                  open: String(counts?.open ?? 0),
                })}
              </span>
            </div>
            <FindingsOf id={event} className="max-w-2xl" few={0} />
            <TermLine ids={['event', 'risk', 'measure']} />
            {!canEdit && <p className="text-xs text-muted">{readOnly}</p>}
            <RiskTable
              key={event}
              event={event}
              selected={selected}
              onSelect={(at) => view.set({ event, at: `${at.column}|${at.row}` })}
            />
            <Suggestions event={event} />
          </div>
        </div>
      }
    />
  )
}

function Inspector({ at, event }: { readonly at: CellRef; readonly event: string }) {
  return viewpointOfRow(at.row) === undefined ? (
    <RiskPanel id={at.row} />
  ) : (
    <EventPanel id={event} />
  )
}

function cellFrom(text: string | undefined): CellRef | undefined {
  const [column, row] = text?.split('|') ?? []
  return column === undefined || row === undefined ? undefined : { column, row }
}
