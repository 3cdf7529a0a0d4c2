import { dayOf } from '#lib/words/time.ts'
import { runtime } from '#server/runtime.ts'

/** The calendar day (`YYYY-MM-DD`) it is in the consortium's zone, by which deputations run and what is asked for is due (AG-51, AG-56). */
export function today(): string {
  return dayOf(runtime().clock().getTime())
}
