'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { Button } from '#app/_ui/button.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { adoptRow, setAside } from '#lib/catalog/risks/adopt.ts'
import { catalogueRow } from '#lib/catalog/risks/catalogue.ts'
import { adoptOwnRow } from '#lib/catalog/risks/own/adopt-own.ts'
import { refOf } from '#lib/catalog/risks/own/own-row.ts'
import { SuggestionFinder } from '#lib/derive/suggestion-finder.ts'
import type { Command } from '#lib/model/commands.ts'
import { say } from '#lib/model/local-text.ts'
import { newId } from '../../../_parts/new-id.ts'
import { newRiskIds } from '../../../_parts/new-risk-ids.ts'
import { useAct } from '../../../_parts/use-act.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { useViewState } from '../../../_parts/use-view-state.ts'
import { OwnMark } from '../own-rows/own-mark.tsx'
import { useOwnRows } from '../own-rows/use-own-rows.ts'
import { useOwnRowsWords } from '../own-rows/use-own-rows-words.ts'
import { AsideList } from './aside-list.tsx'
import { SuggestedRow, type Suggestion } from './suggested-row.tsx'

/**
 * Typical risks that suit one event and that nobody has decided on: the consortium's own first, then those of our catalogue; what was set
 * aside is folded away beneath (F-42, RC-5, F-126).
 */
export function SuggestionList({ event }: { readonly event: string }) {
  const t = useTranslations('tables.suggestions')
  const ours = useTranslations('tables')('ours')
  const { model, locale } = useTelling()
  const canEdit = useCanEdit()
  const act = useAct()
  const notify = useNotify()
  const words = useOwnRowsWords().t
  const own = useOwnRows()
  const view = useViewState()
  const [finder] = useState(() => new SuggestionFinder())
  const all = (own.list ?? []).map(({ row }) => row)
  const used = (own.list ?? []).filter(({ isArchived }) => !isArchived).map(({ row }) => row)
  const ownRows = finder.ownAt(model, event, used)
  const rows = finder.at(model, event).flatMap((id) => catalogueRow(id) ?? [])

  function add(
    { title }: Pick<Suggestion, 'title'>,
    commands: (ids: { readonly risk: string; readonly measure: string }) => readonly Command[],
  ) {
    if (!act(commands({ risk: newRiskIds(model)(), measure: newId('measure') }))) return
    notify({ title: t('added', { title: say(title, locale) }) })
  }

  return (
    <section aria-labelledby="suggestions" className="grid gap-2 pt-3">
      <div className="flex flex-wrap items-center gap-2">
        <h3 id="suggestions" className="font-semibold">
          {t('title')}
        </h3>
        <span className="text-sm text-muted">
          {t('open', { count: rows.length + ownRows.length })}
        </span>
        <Badge>{ours}</Badge>
        <Button look="quiet" className="ml-auto" onClick={() => view.set({ own: '1' })}>
          {words.manage}
        </Button>
      </div>
      <p className="text-xs text-muted">{t('lead')}</p>
      {own.isFailed && <TryAgain why={words.failed} onRetry={() => void own.retry()} />}
      {rows.length + ownRows.length === 0 ? (
        <p className="text-sm text-muted">{t('none')}</p>
      ) : (
        <ul className="grid gap-2">
          {ownRows.map((row) => {
            const ref = refOf(row)
            return (
              <SuggestedRow
                key={`${event}|${ref}`}
                row={{ ...row, ref }}
                mark={<OwnMark version={row.version} />}
                canEdit={canEdit}
                onAdd={() => add(row, (ids) => adoptOwnRow(model, event, row, ids))}
                onAside={(reason) => act(setAside(event, ref, reason))}
              />
            )
          })}
          {rows.map((row) => (
            <SuggestedRow
              key={`${event}|${row.id}`}
              row={{ ...row, ref: row.id }}
              mark={<span className="text-2xs text-muted">{row.id}</span>}
              canEdit={canEdit}
              onAdd={() => add(row, (ids) => adoptRow(model, event, row, ids))}
              onAside={(reason) => act(setAside(event, row.id, reason))}
            />
          ))}
        </ul>
      )}
      <AsideList event={event} ownRows={all} canEdit={canEdit} />
    </section>
  )
}
