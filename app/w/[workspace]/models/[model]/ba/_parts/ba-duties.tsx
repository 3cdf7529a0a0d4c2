'use client'
import { Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { Select } from '#app/_ui/select.tsx'
import { baDutySchema, type Ba, type BaDuty } from '#lib/model/ba.ts'
import { eventKinds } from '#lib/model/vocabulary.ts'
import { BilingualText } from '../../_parts/fields/bilingual-text.tsx'
import { DurationField } from '../../_parts/fields/duration-field.tsx'
import { newId } from '../../_parts/new-id.ts'
import { useAct } from '../../_parts/use-act.ts'
import { useTelling } from '../../_parts/use-telling.ts'
import { Section } from './section.tsx'

interface Props {
  readonly id: string
  readonly ba: Ba
}

/** Duties that have a length of time: records are kept, data is erased or given back within it. */
const lasting: ReadonlySet<BaDuty['duty']> = new Set(['record', 'erase', 'return', 'notify'])

const duties = baDutySchema.shape.duty.options

/** What a ba demands of events: confirm consent before a provision, keep a record (p16). */
export function BaDuties({ id, ba }: Props) {
  const t = useTranslations('tables.ba')
  const editor = useTranslations('ba')
  const { words } = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const write = (value: BaDuty[]) => act([{ type: 'set', in: 'bas', id, field: 'duties', value }])
  const replace = (duty: BaDuty) => write(ba.duties.map((d) => (d.id === duty.id ? duty : d)))

  return (
    <Section
      title={t('field.duties')}
      actions={
        canEdit && (
          <Button
            onClick={() =>
              write([
                ...ba.duties,
                { id: newId('duty'), onEvent: 'transfer_provide', duty: 'consent' },
              ])
            }
          >
            {t('addDuty')}
          </Button>
        )
      }
    >
      <ul className="grid gap-3">
        {ba.duties.map((duty) => (
          <li key={duty.id} className="grid gap-2 rounded-card border border-line-soft p-2.5">
            <div className="grid grid-cols-[1fr_1fr_auto] items-end gap-2">
              <Select
                label={t('field.dutyEvent')}
                options={eventKinds.map((k) => ({ value: k, label: words(`eventKind.${k}`) }))}
                value={duty.onEvent}
                disabled={!canEdit}
                onValue={(onEvent) => replace({ ...duty, onEvent })}
              />
              <Select
                label={t('field.dutyKind')}
                options={duties.map((d) => ({ value: d, label: words(`duty.${d}`) }))}
                value={duty.duty}
                disabled={!canEdit}
                onValue={(kind) => replace({ ...duty, duty: kind })}
              />
              {canEdit && (
                <IconButton
                  label={t('removeDuty', { duty: words(`duty.${duty.duty}`) })}
                  icon={<Trash2 size={14} aria-hidden />}
                  onClick={() => write(ba.duties.filter((d) => d.id !== duty.id))}
                />
              )}
            </div>
            {lasting.has(duty.duty) && (
              <fieldset>
                <legend className="mb-1 text-sm font-medium">{editor('dutyLength')}</legend>
                <DurationField
                  value={duty.duration ?? 'P0D'}
                  canEdit={canEdit}
                  onChange={(duration) => {
                    const { duration: _before, ...rest } = duty
                    replace(duration === 'P0D' ? rest : { ...rest, duration })
                  }}
                />
              </fieldset>
            )}
            <BilingualText
              label={t('field.dutyText')}
              value={duty.text}
              canEdit={canEdit}
              onCommit={(text) => {
                const { text: _before, ...rest } = duty
                replace(text === undefined ? rest : { ...rest, text })
              }}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
