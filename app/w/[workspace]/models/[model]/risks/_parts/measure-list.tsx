'use client'
import { useTranslations } from 'use-intl'
import { say } from '#lib/model/local-text.ts'
import { measuresOf } from '#lib/model/queries/risk-table.ts'
import { referenceText } from './reference-text.ts'
import { useTelling } from '../../_parts/use-telling.ts'

const most = 3

/** The measures of a risk with their references, at most three in view so that a row stays readable (p24). */
export function MeasureList({ risk }: { readonly risk: string }) {
  const t = useTranslations('tables.risks')
  const { model, locale, words } = useTelling()
  const ids = measuresOf(model, risk)
  if (ids.length === 0) return <span className="text-xs text-warn">{t('noMeasure')}</span>
  return (
    <ul className="grid gap-1">
      {ids.slice(0, most).map((id) => {
        const measure = model.measures[id]
        if (measure === undefined) return null
        return (
          <li key={id}>
            {say(measure.title, locale)}
            <span className="line-clamp-2 text-2xs text-muted">
              {referenceText(measure.references, words)}
            </span>
          </li>
        )
      })}
      {ids.length > most && (
        <li className="text-xs text-muted">
          {t('moreMeasures', { count: String(ids.length - most) })}
        </li>
      )}
    </ul>
  )
}
