'use client'
import { CalendarDays } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { useModel } from '#app/_client/room/use-model.ts'
import { Popover } from '#app/_ui/popover.tsx'
import { daySchema } from '#lib/model/id.ts'
import { showDay } from '#lib/words/time.ts'
import { LiveText } from './fields/live-text.tsx'
import { useAct } from './use-act.ts'

/** 基準日: the day for which a model is drawn, and on which ba are in force; who may edit the model changes it here (F-73). */
export function AsOf() {
  const t = useTranslations('frame.asOf')
  const locale = useLocale()
  const asOf = useModel((model) => model.meta.asOf)
  const canEdit = useCanEdit()
  const act = useAct()
  const commit = (text: string) => {
    if (!daySchema.safeParse(text).success) return
    act([{ type: 'setMeta', field: 'asOf', value: text }])
  }
  return (
    <Popover
      title={t('title')}
      trigger={
        <button
          type="button"
          className="inline-flex min-h-6 items-center gap-1 rounded-md border border-line bg-card px-2 text-xs whitespace-nowrap text-muted hover:text-ink"
        >
          <CalendarDays size={12} aria-hidden className="print:hidden" />
          {t('chip', { day: showDay(asOf, locale) })}
        </button>
      }
    >
      <div className="grid w-64 gap-2">
        <LiveText type="date" label={t('label')} value={asOf} canEdit={canEdit} onCommit={commit} />
        <p className="text-xs text-muted">{t('lead')}</p>
      </div>
    </Popover>
  )
}
