import type { Ba } from '../ba.ts'
import type { Term } from '../term.ts'

/** When a usage term ends. */
export type TermEnd =
  | { readonly ends: 'on'; readonly day: string }
  | { readonly ends: 'never' }
  /** the day is not known: in words, or relative to something whose day nobody has written */
  | { readonly ends: 'unknown' }

/** The day on which a usage term ends, as far as the model knows it: relative terms by the days of their ba, found by its id (p18; ). */
export function termEnd(
  baOf: (id: string) => Pick<Ba, 'effectiveFrom' | 'effectiveTo'> | undefined,
  term: Term,
): TermEnd {
  switch (term.kind) {
    case 'none':
      return { ends: 'never' }
    case 'date':
      return { ends: 'on', day: term.end }
    case 'relative': {
      const ba = term.anchor.ba === undefined ? undefined : baOf(term.anchor.ba)
      const from = term.anchor.point === 'start' ? ba?.effectiveFrom : ba?.effectiveTo
      return from === undefined
        ? { ends: 'unknown' }
        : { ends: 'on', day: dayAfter(from, term.offset) }
    }
    default:
      return { ends: 'unknown' }
  }
}

/** About how many days a length is: for comparing lengths, not for counting days. */
export function lengthInDays(duration: string): number {
  const { years, months, days } = partsOf(duration)
  return years * 365.25 + months * 30.4375 + days
}

/** The day so long after another. A month later is the same day of that month, or its last one. */
export function dayAfter(day: string, duration: string): string {
  const { years, months, days } = partsOf(duration)
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number)
  let month = (m - 1 + months) % 12
  let year = y + years + Math.floor((m - 1 + months) / 12)
  let left = Math.min(d, lastOf(year, month)) + days
  while (left > lastOf(year, month)) {
    left -= lastOf(year, month)
    month = (month + 1) % 12
    year += month === 0 ? 1 : 0
  }
  return written(year, month, left)
}

function partsOf(duration: string) {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(duration)
  const [years = 0, months = 0, days = 0] = [1, 2, 3].map((i) => Number(found?.[i] ?? 0))
  return { years, months, days }
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function lastOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 1 && isLeap ? 29 : (lengths[month] ?? 31)
}

/** Years beyond 9999 cannot be written as a day and are that last year. */
function written(year: number, month: number, day: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${String(Math.min(year, 9999)).padStart(4, '0')}-${two(month + 1)}-${two(day)}`
}
