'use client'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import { findingsStore } from '#app/_client/findings/findings-store.ts'
import { useFeed } from '#app/_client/findings/use-feed.ts'
import { useCommand } from '#app/_client/commands/use-command.ts'
import { useLastChange } from '#app/_client/room/hooks.ts'
import type { Found } from '#lib/derive/found.ts'
import { showFindings } from './panel-state.ts'
import { SeverityIcon } from './severity-icon.tsx'
import { useToldFindings } from './use-finding-text.ts'

/**
 * In the bottom bar: how many errors and warnings there are, the way to their list, and what a change of somebody else did to
 * them. It comes at rest and lets the checks follow the model (F-114).
 */
export function FindingsCount() {
  useFeed()
  const t = useTranslations('frame.bottom')
  const told = useToldFindings()
  const state = useSyncExternalStore(findingsStore.subscribe, findingsStore.get, findingsStore.get)
  useCommand('findings', () => showFindings())
  const byOther = useByOther(told?.found)
  if (told === null)
    return state === 'failed' && <span className="shrink-0">{t('notChecked')}</span>
  const counts = told.found.count()
  return (
    <>
      <button
        type="button"
        title={told.t('open')}
        onClick={() => showFindings()}
        className="inline-flex min-h-6 shrink-0 items-center gap-1 hover:text-ink hover:underline"
      >
        <SeverityIcon
          severity={counts.error > 0 ? 'error' : counts.warn > 0 ? 'warn' : 'info'}
          size={13}
        />
        <span>{told.t('counts', { error: counts.error, warn: counts.warn })}</span>
      </button>
      <output aria-live="polite" className="max-w-72 truncate empty:hidden" data-findings-news>
        {byOther !== undefined && told.t('byOther', { ...byOther })}
      </output>
    </>
  )
}

interface ByOther {
  readonly name: string
  readonly more: number
  readonly less: number
}

/** What the last change of somebody else brought and settled; nothing when what changed since was one's own. */
function useByOther(found: Found | undefined): ByOther | undefined {
  const change = useLastChange()
  const seen = useRef({ found, change })
  const [news, setNews] = useState<ByOther>()
  useEffect(() => {
    const before = seen.current
    if (before.found === found) return
    const isTheirs = change !== null && change.seq !== before.change?.seq
    seen.current = { found, change }
    setNews(isTheirs ? difference(before.found, found, change.name) : undefined)
  }, [found, change])
  return news
}

function difference(
  before: Found | undefined,
  now: Found | undefined,
  name: string,
): ByOther | undefined {
  if (before === undefined || now === undefined) return undefined
  const [old, next] = [namesIn(before), namesIn(now)]
  const more = [...next].filter((one) => !old.has(one)).length
  const less = [...old].filter((one) => !next.has(one)).length
  return more + less === 0 ? undefined : { name, more, less }
}

function namesIn(found: Found): ReadonlySet<string> {
  return new Set(found.all().map((one) => one.name))
}
