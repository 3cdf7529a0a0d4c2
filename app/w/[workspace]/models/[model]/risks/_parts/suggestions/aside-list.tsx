'use client'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { takeBack } from '#lib/catalog/risks/adopt.ts'
import { catalogueRow } from '#lib/catalog/risks/catalogue.ts'
import type { OwnRow } from '#lib/catalog/risks/own/own-row.ts'
import { say } from '#lib/model/local-text.ts'
import { readOwnRef } from '#lib/model/own-ref.ts'
import { asidesOf } from '#lib/model/queries/suggestions.ts'
import { useAct } from '../../../_parts/use-act.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { OwnMark } from '../own-rows/own-mark.tsx'

interface Props {
  readonly event: string
  /** the consortium's own rows, archived ones included */
  readonly ownRows: readonly OwnRow[]
  readonly canEdit: boolean
}

/** What does not apply to an event, with the reason somebody gave, and the way back; nothing where nothing was set aside. */
export function AsideList({ event, ownRows, canEdit }: Props) {
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
          const own = readOwnRef(entry)
          const row =
            own === undefined ? catalogueRow(entry) : ownRows.find(({ id }) => id === own.row)
          const title = row === undefined ? entry : say(row.title, locale)
          return (
            <li
              key={entry}
              data-aside={entry}
              className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm"
            >
              <span>{title}</span>
              {own !== undefined && <OwnMark version={own.version} />}
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
