'use client'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useLocale } from 'use-intl'
import { useShownBehind } from '#app/_client/room/model-behind.tsx'
import { FindingsFeed } from './findings-feed.ts'

/** Lets the checks follow the model that is shown, the live one or an earlier one, as long as this is on the page. */
export function useFeed(): void {
  const { model } = useShownBehind()
  const locale = useLocale()
  const feed = useRef<FindingsFeed | null>(null)
  const begin = useEffectEvent((begun: FindingsFeed) => begun.show(model))
  useEffect(() => {
    const begun = new FindingsFeed(locale)
    feed.current = begun
    begin(begun)
    return () => {
      feed.current = null
      begun.end()
    }
  }, [locale])
  useEffect(() => feed.current?.show(model), [model])
}
