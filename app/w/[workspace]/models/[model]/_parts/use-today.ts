'use client'
import { useNow } from 'use-intl'
import { dayOf } from '#lib/words/time.ts'

/** Today in the consortium's zone, as `YYYY-MM-DD`; for what is in force or due. */
export function useToday(): string {
  return dayOf(useNow({ updateInterval: 600_000 }).getTime())
}
