'use client'
import { useFormatter, useLocale } from 'use-intl'
import { useMinute } from '#app/_client/parts/use-minute.ts'
import { showTime } from '#lib/words/time.ts'

/** How long ago something was, kept up to date; the moment itself as its tooltip. */
export function When({ at }: { readonly at: Date }) {
  const format = useFormatter()
  const locale = useLocale()
  const now = useMinute()
  // The server's clock may be ahead of this one.
  const shown = at > now ? now : at
  return (
    <time dateTime={at.toISOString()} title={showTime(at.getTime(), 'minute', locale)}>
      {format.relativeTime(shown, now)}
    </time>
  )
}
