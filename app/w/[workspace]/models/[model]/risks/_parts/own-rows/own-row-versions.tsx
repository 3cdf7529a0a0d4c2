'use client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { TryAgain } from '#app/_client/parts/try-again.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import type { OwnRow } from '#lib/catalog/risks/own/own-row.ts'
import { say } from '#lib/model/local-text.ts'
import { filled } from '#lib/words/filled.ts'
import { ownWhenText } from '#lib/words/own-when-text.ts'
import { dayOf, showDay } from '#lib/words/time.ts'
import { useHere } from '../../../_parts/steward/use-stewardship.ts'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { useOwnRowsWords } from './use-own-rows-words.ts'

/** What a row said before, folded until somebody looks: models name the version they took. */
export function OwnRowVersions({ row }: { readonly row: OwnRow }) {
  const { t } = useOwnRowsWords()
  const [isOpen, setOpen] = useState(false)
  if (row.version === 1) return null
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-6 w-fit cursor-pointer text-xs text-muted">
        {filled(t.earlier, { count: row.version - 1 })}
      </summary>
      {isOpen && <Versions row={row} />}
    </details>
  )
}

function Versions({ row }: { readonly row: OwnRow }) {
  const { t, locale } = useOwnRowsWords()
  const words = useTranslations('framework')
  const { org } = useOrgs()
  const { workspaceId } = useHere()
  const { data, isError, fetchStatus, refetch } = useQuery(
    useTRPC().catalogue.versions.queryOptions({ workspaceId, rowId: row.id }),
  )
  if (data === undefined) {
    if (isError || fetchStatus === 'paused')
      return <TryAgain why={t.failed} onRetry={() => void refetch()} />
    return <output className="text-xs text-muted">{t.loading}</output>
  }
  return (
    <ol className="grid gap-2 pt-1 text-xs text-muted">
      {data
        .filter((one) => one.row.version !== row.version)
        .map((one) => (
          <li key={one.row.version} className="border-l-2 border-line pl-2">
            <p className="flex flex-wrap items-center gap-x-2 text-ink">
              {filled(t.version, { version: one.row.version })}
              <span>{say(one.row.title, locale)}</span>
            </p>
            <p>{say(one.row.incident, locale)}</p>
            <p>{filled(t.measure, { measure: say(one.row.measure, locale) })}</p>
            <p>{ownWhenText(one.row.when, { locale, words })}</p>
            <p className="flex flex-wrap items-center gap-x-2">
              <OrgMark org={org(one.by.orgId).face} />
              {filled(t.by, {
                name: one.by.name,
                day: showDay(dayOf(Date.parse(one.at)), locale),
              })}
            </p>
          </li>
        ))}
    </ol>
  )
}
