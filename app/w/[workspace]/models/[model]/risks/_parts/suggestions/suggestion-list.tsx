'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { adoptRow, setAside } from '#lib/catalog/risks/adopt.ts'
import { catalogueRow, type CatalogueRow } from '#lib/catalog/risks/catalogue.ts'
import { SuggestionFinder } from '#lib/derive/suggestion-finder.ts'
import { say } from '#lib/model/local-text.ts'
import { newId } from '../../../_parts/new-id.ts'
import { useAct } from '../../../_parts/use-act.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { AsideList } from './aside-list.tsx'
import { SuggestedRow } from './suggested-row.tsx'

/** Typical risks that suit one event and that nobody has decided on; those set aside are folded away beneath (F-42, RC-5). */
export function SuggestionList({ event }: { readonly event: string }) {
  const t = useTranslations('tables.suggestions')
  const ours = useTranslations('tables')('ours')
  const { model, locale } = useTelling()
  const canEdit = useCanEdit()
  const act = useAct()
  const notify = useNotify()
  const [finder] = useState(() => new SuggestionFinder())
  const rows = finder.at(model, event).flatMap((id) => catalogueRow(id) ?? [])

  function add(row: CatalogueRow) {
    const ids = { risk: newId('risk'), measure: newId('measure') }
    if (!act(adoptRow(model, event, row, ids))) return
    notify({ title: t('added', { title: say(row.title, locale) }) })
  }

  return (
    <section aria-labelledby="suggestions" className="grid gap-2 pt-3">
      <div className="flex flex-wrap items-center gap-2">
        <h3 id="suggestions" className="font-semibold">
          {t('title')}
        </h3>
        <span className="text-sm text-muted">{t('open', { count: rows.length })}</span>
        <Badge>{ours}</Badge>
      </div>
      <p className="text-xs text-muted">{t('lead')}</p>
      {rows.length === 0 ? (
        <p className="text-sm text-muted">{t('none')}</p>
      ) : (
        <ul className="grid gap-2">
          {rows.map((row) => (
            <SuggestedRow
              key={`${event}|${row.id}`}
              row={row}
              canEdit={canEdit}
              onAdd={() => add(row)}
              onAside={(reason) => act(setAside(event, row.id, reason))}
            />
          ))}
        </ul>
      )}
      <AsideList event={event} canEdit={canEdit} />
    </section>
  )
}
