'use client'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { CheckField } from '#app/_ui/check-field.tsx'
import { Select } from '#app/_ui/select.tsx'
import { eventKinds } from '#lib/model/vocabulary.ts'
import { EventIcon } from '../figures/event-icon.tsx'
import { SetMembers, type PartProps } from './membership.tsx'
import { useAct } from '../../../_parts/use-act.ts'

/** What the canvas adds to the panel of an event: its kind and aspects, who acts, what goes in and comes out. */
export function EventPart(props: PartProps) {
  const t = useTranslations('canvas.inspector')
  const { id, telling } = props
  const canEdit = useCanEdit()
  const act = useAct()
  const event = telling.model.events[id]
  if (event === undefined) return null
  const kindName = (kind: (typeof eventKinds)[number]) => telling.words(`eventKind.${kind}`)
  return (
    <>
      <Select
        label={t('kind')}
        disabled={!canEdit}
        value={event.kind}
        options={eventKinds.map((kind) => ({
          value: kind,
          label: kindName(kind),
          icon: <EventIcon kind={kind} />,
        }))}
        onValue={(kind) => act([{ type: 'set', in: 'events', id, field: 'kind', value: kind }])}
      />
      <fieldset className="mt-3 border-t border-line-soft pt-2">
        <legend className="sr-only">{t('aspects')}</legend>
        <p className="text-xs text-muted" aria-hidden>
          {t('aspects')}
        </p>
        {eventKinds
          .filter((kind) => kind !== event.kind)
          .map((kind) => (
            <CheckField
              key={kind}
              label={kindName(kind)}
              disabled={!canEdit}
              checked={event.aspects.includes(kind)}
              onCheck={(isOn) =>
                act([
                  {
                    type: isOn ? 'include' : 'exclude',
                    in: 'events',
                    id,
                    field: 'aspects',
                    member: kind,
                  },
                ])
              }
            />
          ))}
        <p className="text-xs text-muted">{t('aspectsHint')}</p>
      </fieldset>
      <SetMembers {...props} of={{ in: 'events', field: 'actors' }} title={t('actors')} />
      <SetMembers {...props} of={{ in: 'events', field: 'inputs' }} title={t('inputs')} />
      <SetMembers {...props} of={{ in: 'events', field: 'outputs' }} title={t('outputs')} />
    </>
  )
}
