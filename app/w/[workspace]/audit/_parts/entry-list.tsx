'use client'
import { useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { faceFinder, type OrgRow } from '#app/_client/parts/org-face.ts'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import { describer } from '#lib/audit/describe.ts'
import type { AuditEntry } from '#lib/audit/entry.ts'
import { auditGroupOf } from '#lib/audit/groups.ts'
import { showTime } from '#lib/words/time.ts'

interface Props {
  /** newest first */
  readonly entries: readonly AuditEntry[]
  readonly orgs: readonly OrgRow[]
}

/** Entries as sentences, under the day they were made; the text stays selectable. */
export function EntryList({ entries, orgs }: Props) {
  const t = useTranslations('audit')
  const locale = useLocale()
  const agreement = useTranslations('agreement')
  const members = useTranslations('members')
  const tell = useMemo(
    () => describer(locale, { audit: t, agreement, members }),
    [locale, t, agreement, members],
  )
  const face = faceFinder(orgs, locale)
  const days = Map.groupBy(entries, (e) => showTime(Date.parse(e.at), 'day', locale))
  return (
    <div className="grid gap-4">
      {[...days].map(([day, list]) => (
        <section key={day} className="grid gap-1">
          <h2 className="text-xs font-semibold text-muted">{day}</h2>
          <ol className="rounded-card border border-line bg-card shadow-card">
            {list.map((entry) => (
              <li
                key={entry.idx}
                data-kind={entry.kind}
                className="grid grid-cols-[3.25rem_minmax(0,1fr)] gap-x-3 border-t border-line-soft px-3.5 py-2 first:border-t-0 sm:grid-cols-[3.25rem_4.5rem_minmax(0,1fr)_minmax(8rem,auto)]"
              >
                <time dateTime={entry.at} className="text-xs leading-5 text-muted">
                  {showTime(Date.parse(entry.at), 'clock', locale)}
                </time>
                <span className="hidden text-xs leading-5 sm:block">
                  {entry.by !== null && <OrgMark org={face(entry.by.orgId)} />}
                </span>
                <p className="text-sm">{tell(entry)}</p>
                <span className="col-start-2 flex items-center gap-2 sm:col-start-auto sm:justify-end">
                  <Badge>{t(`group.${auditGroupOf(entry.kind)}`)}</Badge>
                  <span className="text-2xs text-muted">#{entry.idx}</span>
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
