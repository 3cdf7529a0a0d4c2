'use client'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useLocale } from 'use-intl'
import { useShownBehind } from '#app/_client/room/model-behind.tsx'
import type { Decisions } from '#lib/derive/decisions/decisions.ts'
import { FindingsFeed } from './findings-feed.ts'

/**
 * Lets the checks follow the model that is shown, the live one or an earlier one, and what was decided about it, as long as this is on the
 * page. `decisions` stays the same value while nothing of it changes.
 */
export function useFeed(decisions: Decisions | null): void {
  const { model } = useShownBehind()
  const locale = useLocale()
  const feed = useRef<FindingsFeed | null>(null)
  const begin = useEffectEvent((begun: FindingsFeed) => begun.show(model, decisions))
  useEffect(() => {
    const begun = new FindingsFeed(locale)
    feed.current = begun
    begin(begun)
    return () => {
      feed.current = null
      begun.end()
    }
  }, [locale])
  useEffect(() => feed.current?.show(model, decisions), [model, decisions])
}
