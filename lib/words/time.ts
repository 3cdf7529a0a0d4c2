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
  return formatOf(shape, locale).format(moment)
}

/** Making one takes longer than the whole rest of what shows a moment. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(shape: TimeShape, locale: Locale): Intl.DateTimeFormat {
  const key = `${locale} ${shape}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', {
    ...shapes[shape],
    timeZone,
  })
  formats.set(key, made)
  return made
}

/** The calendar day (`YYYY-MM-DD`) of a moment in the consortium's zone. */
export function dayOf(moment: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment)
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A calendar day (`YYYY-MM-DD`) in the reader's language, as {@link showTime} writes days. */
export function showDay(day: string, locale: Locale): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return locale === 'ja'
    ? `${year}年${month}月${date}日`
    : `${date} ${months[month - 1] ?? ''} ${year}`
}
