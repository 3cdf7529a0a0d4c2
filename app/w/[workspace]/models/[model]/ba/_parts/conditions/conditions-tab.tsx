'use client'
import { useParams } from 'next/navigation'
import { CalmLink } from '#app/_client/parts/calm-link.tsx'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { Button, buttonClass } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { Select } from '#app/_ui/select.tsx'
import { isOpen, transfersOf } from '#lib/derive/condition-acts.ts'
import { conditionsOf, recordConditions } from '#lib/derive/conditions.ts'
import { conditionsWords } from '#lib/words/areas/conditions.ts'
import { eventTitle } from '#lib/words/attribute-text.ts'
import { filled } from '#lib/words/filled.ts'
import { useAct } from '../../../_parts/use-act.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { useViewState } from '../../../_parts/use-view-state.ts'
import { ConditionsOut } from './conditions-out.tsx'
import { ConditionsTable } from './conditions-table.tsx'

/** 流通の条件: what one transfer asks of provider and recipient, and what people decided on it (p3; G-90). */
export function ConditionsTab() {
  const telling = useTelling()
  const view = useViewState()
  const act = useAct()
  const canEdit = useCanEdit()
  const { workspace, model: id } = useParams<{ workspace: string; model: string }>()
  const { model, locale } = telling
  const words = conditionsWords[locale].sheet
  const transfers = transfersOf(model)
  const event = transfers.find((one) => one === view.get('event')) ?? transfers[0]

  if (event === undefined) {
    return (
      <EmptyState
        title={words.noTransfer}
        action={
          <CalmLink className={buttonClass('primary')} href={`/w/${workspace}/models/${id}/flow`}>
            {words.toFlow}
          </CalmLink>
        }
      >
        {words.noTransferLead}
      </EmptyState>
    )
  }
  const lines = conditionsOf(model, event)
  const toRecord = recordConditions(model, event)
  const open = lines.filter(isOpen).length
  return (
    <section aria-label={conditionsWords[locale].title} className="grid grid-cols-1 gap-3">
      <p className="text-xs text-muted">{words.lead}</p>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <Select
          className="w-112 max-w-full"
          label={words.transfer}
          options={transfers.map((one) => ({ value: one, label: eventTitle(one, telling) }))}
          value={event}
          onValue={(chosen) => view.set({ event: chosen })}
        />
        <ConditionsOut {...{ event, transfers }} />
        {canEdit && lines.length > 0 && (
          <div className="grid max-w-full gap-1 print:hidden">
            <p className="text-xs text-muted">
              {toRecord.length === 0 ? words.allRecorded : words.recordHint}
            </p>
            <Button
              look="primary"
              className="justify-self-start"
              aria-disabled={toRecord.length === 0}
              onClick={() => act(toRecord)}
            >
              {words.record}
            </Button>
          </div>
        )}
      </div>
      {lines.length === 0 ? (
        <EmptyState
          title={words.noConditions}
          action={
            <Button onClick={() => view.set({ tab: 'list', event: undefined })}>
              {words.toBa}
            </Button>
          }
        >
          {words.noConditionsLead}
        </EmptyState>
      ) : (
        <>
          <output className="justify-self-start">
            {open > 0 ? (
              <Badge tone="warn">⚠ {filled(words.openMusts, { count: open })}</Badge>
            ) : (
              <Badge tone="ok">✓ {words.noOpenMust}</Badge>
            )}
          </output>
          <ConditionsTable key={event} event={event} lines={lines} />
        </>
      )}
    </section>
  )
}
