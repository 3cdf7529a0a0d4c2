'use client'
import { useTranslations } from 'use-intl'
import { Badge } from '#app/_ui/badge.tsx'
import { cx } from '#app/_ui/cx.ts'
import { Select } from '#app/_ui/select.tsx'
import { riskCounts } from '#lib/model/queries/risk-table.ts'
import { eventSubject, eventTitle } from '#lib/words/attribute-text.ts'
import { useTelling } from '../../_parts/use-telling.ts'

interface Props {
  readonly chosen: string
  /** whether the address names it; one that is only shown first leaves the list at its beginning */
  readonly isAsked: boolean
  readonly onChoose: (event: string) => void
}

/** Every event along the flow with how many risks it has and how many viewpoints nobody has looked at. */
export function EventList({ chosen, isAsked, onChoose }: Props) {
  const t = useTranslations('tables.risks')
  const telling = useTelling()
  const counts = riskCounts(telling.model)
  const { words } = telling

  return (
    <>
      <div className="px-4 pt-3 lg:hidden">
        <Select
          label={t('events')}
          options={counts.map((c) => ({
            value: c.event,
            label: `${eventTitle(c.event, telling)} (${t('eventRisks', { count: c.risks })})`,
          }))}
          value={chosen}
          onValue={onChoose}
        />
      </div>
      <nav
        aria-label={t('events')}
        className="hidden min-h-0 overflow-y-auto border-r border-line bg-card py-2 lg:block"
      >
        <ol>
          {counts.map(({ event, risks, open }) => (
            <li key={event}>
              <button
                type="button"
                // The event that was asked for may lie far down the flow.
                ref={isAsked && event === chosen ? intoView : undefined}
                aria-current={event === chosen ? 'true' : undefined}
                onClick={() => onChoose(event)}
                className={cx(
                  'grid w-full gap-0.5 border-l-2 px-3.5 py-2 text-left text-sm -outline-offset-2',
                  event === chosen ? 'border-ai bg-ai-soft' : 'border-transparent hover:bg-tag',
                )}
              >
                <span className="text-2xs text-muted">
                  {words(`eventKind.${telling.model.events[event]?.kind ?? 'process_use'}`)}
                </span>
                <span className="font-medium">{eventSubject(event, telling)}</span>
                <span className="flex flex-wrap gap-1">
                  {risks > 0 && <Badge tone="ai">{t('eventRisks', { count: risks })}</Badge>}
                  {open > 0 && <Badge tone="warn">{t('eventOpen', { count: open })}</Badge>}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </>
  )
}

function intoView(button: HTMLButtonElement | null) {
  button?.scrollIntoView({ block: 'nearest' })
}
