'use client'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { CheckField } from '#app/_ui/check-field.tsx'
import { Select } from '#app/_ui/select.tsx'
import { eventKinds, type EventKind } from '#lib/model/vocabulary.ts'
import { sortedIds } from '#lib/picture/flow-graph.ts'
import type { Telling } from '#lib/words/attribute-text.ts'
import { EventIcon } from '../figures/event-icon.tsx'
import { useAct } from '../../../_parts/use-act.ts'

const none = '-'
const mixed = '?'

/** What several selected data have in common and can be given together: who holds them, and whether they are in scope. */
export function SeveralPart({
  ids,
  telling: { model },
  nameOf,
}: {
  readonly ids: readonly string[]
  readonly telling: Telling
  readonly nameOf: (id: string) => string
}) {
  const t = useTranslations('canvas.inspector')
  const c = useTranslations('canvasTools.several')
  const canEdit = useCanEdit()
  const act = useAct()
  const states = ids.filter((id) => Object.hasOwn(model.states, id))
  if (states.length < 2) return null
  const holders = new Set(states.map((id) => model.states[id]?.holder ?? none))
  const [holder = none] = holders
  const isSame = holders.size === 1
  return (
    <section className="mt-3 grid gap-2 border-t border-line-soft pt-2">
      <h3 className="text-xs text-muted">{c('states', { count: String(states.length) })}</h3>
      <Select
        label={t('holder')}
        disabled={!canEdit}
        value={isSame ? holder : mixed}
        options={[
          ...(isSame ? [] : [{ value: mixed, label: c('mixed') }]),
          { value: none, label: t('nobody') },
          ...sortedIds(model.stakeholders).map((id) => ({ value: id, label: nameOf(id) })),
        ]}
        onValue={(value) => {
          if (value === mixed) return
          act(
            states.map((id) => ({
              type: 'set',
              in: 'states',
              id,
              field: 'holder',
              value: value === none ? undefined : value,
            })),
          )
        }}
      />
      <CheckField
        label={t('scope')}
        disabled={!canEdit}
        checked={states.every((id) => model.states[id]?.inScope === true)}
        onCheck={(value) =>
          act(states.map((id) => ({ type: 'set', in: 'states', id, field: 'inScope', value })))
        }
      />
    </section>
  )
}

/** What several selected events have in common and can be given together: their kind, and whether they are in scope. */
export function SeveralEvents({
  ids,
  telling: { model, words },
}: {
  readonly ids: readonly string[]
  readonly telling: Telling
}) {
  const t = useTranslations('canvas.inspector')
  const c = useTranslations('canvasTools.several')
  const canEdit = useCanEdit()
  const act = useAct()
  const events = ids.filter((id) => Object.hasOwn(model.events, id))
  if (events.length < 2) return null
  const kinds = new Set(events.map((id) => model.events[id]?.kind ?? 'process_use'))
  const [kind = 'process_use'] = kinds
  const isSame = kinds.size === 1
  return (
    <section className="mt-3 grid gap-2 border-t border-line-soft pt-2">
      <h3 className="text-xs text-muted">{c('events', { count: String(events.length) })}</h3>
      <Select<EventKind | typeof mixed>
        label={t('kind')}
        disabled={!canEdit}
        value={isSame ? kind : mixed}
        options={[
          ...(isSame ? [] : [{ value: mixed, label: c('mixed') } as const]),
          ...eventKinds.map((value) => ({
            value,
            label: words(`eventKind.${value}`),
            icon: <EventIcon kind={value} />,
          })),
        ]}
        onValue={(value) => {
          if (value === mixed) return
          act(events.map((id) => ({ type: 'set', in: 'events', id, field: 'kind', value })))
        }}
      />
      <CheckField
        label={t('scope')}
        disabled={!canEdit}
        checked={events.every((id) => model.events[id]?.inScope === true)}
        onCheck={(value) =>
          act(events.map((id) => ({ type: 'set', in: 'events', id, field: 'inScope', value })))
        }
      />
    </section>
  )
}
