import type { Locale } from '#lib/model/local-text.ts'
import { timeZone } from './locale.ts'

/** How much of a moment is shown. */
export type TimeShape = 'clock' | 'day' | 'minute' | 'second'

const shapes: Record<TimeShape, Intl.DateTimeFormatOptions> = {
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  minute: {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
  second: {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  },
}

/** A moment (milliseconds since 1970) in the reader's language and the consortium's zone (Asia/Tokyo). */
export function showTime(moment: number, shape: TimeShape, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', {
    ...shapes[shape],
    timeZone,
  }).format(moment)
}
