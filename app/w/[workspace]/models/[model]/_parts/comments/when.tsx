'use client'
import { useEffect, useState } from 'react'
import { useFormatter, useLocale } from 'use-intl'
import { showTime } from '#lib/words/time.ts'

const minute = 60_000

/** How long ago something was, kept up to date; the moment itself as its tooltip. */
export function When({ at }: { readonly at: Date }) {
  const format = useFormatter()
  const locale = useLocale()
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), minute / 2)
    return () => clearInterval(timer)
  }, [])
  // The server's clock may be ahead of this one.
  const shown = at > now ? now : at
  return (
    <time dateTime={at.toISOString()} title={showTime(at.getTime(), 'minute', locale)}>
      {format.relativeTime(shown, now)}
    </time>
  )
}
