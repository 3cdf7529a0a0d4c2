'use client'
import { Fragment, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { findingsStore } from '#app/_client/findings/findings-store.ts'
import type { About } from '#app/_client/findings/findings-feed.ts'
import { useFeed } from '#app/_client/findings/use-feed.ts'
import { useCommand } from '#app/_client/commands/use-command.ts'
import { useIsNarrow } from '#app/_ui/use-is-narrow.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import type { Found } from '#lib/derive/found.ts'
import { useDecisions } from './use-decisions.ts'
import { FindingsNews, type ByOther } from './findings-news.ts'
import { showFindings } from './panel-state.ts'
import { SeverityIcon } from './severity-icon.tsx'
import { useToldFindings } from './use-finding-text.ts'

/**
 * In the bottom bar: how many errors, warnings and notes there are, as their list counts them, the way to it, and what a change of
 * somebody else did to them. It comes at rest and lets the checks follow the model (F-114). `children`: the count beside it, which the news do not move.
 */
export function FindingsCount({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('frame.bottom')
  const isOnPhone = useIsNarrow('phone')
  const told = useToldFindings()
  const state = useSyncExternalStore(findingsStore.subscribe, findingsStore.get, findingsStore.get)
  useCommand('findings', () => showFindings())
  const { told: byOther, hear } = useByOther()
  useFeed(useDecisions(), hear)
  if (told === null) {
    return (
      <>
        <output className="shrink-0">{state === 'failed' && t('notChecked')}</output>
        {children}
      </>
    )
  }
  const counts = told.found.count()
  return (
    <>
      <button
        type="button"
        title={told.t('open')}
        onClick={() => showFindings()}
        className="inline-flex min-h-6 shrink-0 items-center gap-1 hover:text-ink hover:underline"
      >
        {isOnPhone ? (
          // There is no room for the words: the same numbers, by their signs.
          (['error', 'warn'] as const).map((severity) => (
            <Fragment key={severity}>
              <SeverityIcon severity={severity} size={13} />
              <span aria-hidden>{counts[severity]}</span>
            </Fragment>
          ))
        ) : (
          <SeverityIcon
            severity={counts.error > 0 ? 'error' : counts.warn > 0 ? 'warn' : 'info'}
            size={13}
          />
        )}
        <span className={isOnPhone ? 'sr-only' : undefined}>{told.t('counts', counts)}</span>
      </button>
      {children}
      <output aria-live="polite" className="max-w-72 truncate" data-findings-news>
        {byOther !== undefined && told.t('byOther', { ...byOther })}
      </output>
    </>
  )
}

/** What the last change of somebody else brought and settled; nothing after a change of one's own, and nothing of an earlier state. */
function useByOther() {
  const { connection, isPast } = useRoom()
  const [news] = useState(() => new FindingsNews())
  const [told, setTold] = useState<ByOther>()
  useEffect(() => {
    const { made, changes } = connection
    const stops = [
      made.subscribe(() => {
        news.changedHere()
        setTold(undefined)
      }),
      changes.news.subscribe(() => {
        const [last] = changes.news.get()
        const brought = last === undefined ? undefined : news.changedBy(last.name)
        if (brought !== undefined) setTold(brought)
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [connection, news])
  const hear = (about: About, found: Found) => {
    if (isPast) return news.otherwise(found)
    if (about === 'decisions') return news.decided(found)
    const brought = news.edited(found)
    if (brought !== undefined) setTold(brought)
  }
  return { told: isPast ? undefined : told, hear }
}
