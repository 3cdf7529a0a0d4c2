'use client'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useLocale } from 'use-intl'
import { useShownBehind } from '#app/_client/room/model-behind.tsx'
import type { Decisions } from '#lib/derive/decisions/decisions.ts'
import type { Found } from '#lib/derive/found.ts'
import type { Locale } from '#lib/model/local-text.ts'
import { FindingsFeed, type About } from './findings-feed.ts'
import { findingsStore } from './findings-store.ts'

/**
 * Lets the checks follow the model that is shown, the live one or an earlier one, and what was decided about it, as long as this is on the
 * page. `decisions` stays the same value while nothing of it changes; `onAnswer` hears every answer.
 */
export function useFeed(
  decisions: Decisions | null,
  onAnswer: (about: About, found: Found) => void,
): void {
  const { model } = useShownBehind()
  const locale = useLocale()
  const feed = useRef<FindingsFeed | null>(null)
  const begin = useEffectEvent((begun: FindingsFeed) => begun.show(model, decisions))
  const hear = useEffectEvent(onAnswer)
  useEffect(() => {
    const begun = begunFeed(locale, (about, found) => hear(about, found))
    if (begun === null) return
    feed.current = begun
    begin(begun)
    return () => {
      feed.current = null
      begun.end()
    }
  }, [locale])
  useEffect(() => feed.current?.show(model, decisions), [model, decisions])
}

/** A browser may have no worker to give. */
function begunFeed(
  locale: Locale,
  onAnswer: (about: About, found: Found) => void,
): FindingsFeed | null {
  try {
    return new FindingsFeed(locale, onAnswer)
  } catch {
    findingsStore.set('failed')
    return null
  }
}
