'use client'
import { useTranslations } from 'use-intl'
import { Badge, type Tone } from '#app/_ui/badge.tsx'
import { say } from '#lib/model/local-text.ts'
import type { Measure } from '#lib/model/measure.ts'
import { measuresOf } from '#lib/model/queries/risk-table.ts'
import { showDay } from '#lib/words/time.ts'
import { useTelling } from '../../../_parts/use-telling.ts'

const most = 3

const tones: Readonly<Record<Measure['status'], Tone>> = {
  proposed: 'plain',
  adopted: 'ai',
  done: 'ok',
  dropped: 'plain',
}

/** The measures of a risk with how each stands and until when; at most three in view, so that no row pushes the others away. */
export function MeasureStates({ risk }: { readonly risk: string }) {
  const t = useTranslations('register')
  const table = useTranslations('tables.risks')
  const { model, locale, words } = useTelling()
  const ids = measuresOf(model, risk)
  if (ids.length === 0) return <span className="text-xs text-warn">{table('noMeasure')}</span>
  return (
    <ul className="grid gap-1">
      {ids.slice(0, most).map((id) => {
        const measure = model.measures[id]
        return (
          measure && (
            <li key={id}>
              {say(measure.title, locale)}{' '}
              <Badge tone={tones[measure.status]}>{words(`measureStatus.${measure.status}`)}</Badge>
              {measure.due !== undefined && (
                <span className="ml-1 text-2xs text-muted">
                  {t('due', { day: showDay(measure.due, locale) })}
                </span>
              )}
            </li>
          )
        )
      })}
      {ids.length > most && (
        <li className="text-xs text-muted">
          {table('moreMeasures', { count: String(ids.length - most) })}
        </li>
      )}
    </ul>
  )
}
