'use client'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { takeBack } from '#lib/catalog/risks/adopt.ts'
import { catalogueRow } from '#lib/catalog/risks/catalogue.ts'
import { say } from '#lib/model/local-text.ts'
import { asidesOf } from '#lib/model/queries/suggestions.ts'
import { useAct } from '../../../_parts/use-act.ts'
import { useTelling } from '../../../_parts/use-telling.ts'

interface Props {
  readonly event: string
  readonly canEdit: boolean
}

/** What does not apply to an event, with the reason somebody gave, and the way back; nothing where nothing was set aside. */
export function AsideList({ event, canEdit }: Props) {
  const t = useTranslations('tables.suggestions')
  const { model, locale } = useTelling()
  const act = useAct()
  const asides = asidesOf(model, event)
  if (asides.length === 0) return null
  return (
    <details>
      <summary className="min-h-6 w-fit cursor-pointer text-sm font-medium">
        {t('asides', { count: asides.length })}
      </summary>
      <ul className="grid gap-1.5 pt-1">
        {asides.map(({ entry, reason }) => {
          const row = catalogueRow(entry)
          const title = row === undefined ? entry : say(row.title, locale)
          return (
            <li
              key={entry}
              data-aside={entry}
              className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm"
            >
              <span>{title}</span>
              <span className="text-muted">{t('because', { reason: say(reason, locale) })}</span>
              {canEdit && (
                <Button
                  look="quiet"
                  aria-label={t('backOf', { title })}
                  onClick={() => act(takeBack(model, event, entry))}
                >
                  {t('back')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
