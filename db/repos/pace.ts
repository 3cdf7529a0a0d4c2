import { sql } from 'kysely'
import { must } from '#lib/base/must.ts'
import type { TenantTx } from '../tenant.ts'

/** How fast something may be done: so many at once, then one more after each so many milliseconds. */
export interface Pace {
  readonly burst: number
  readonly each: number
}

/** For whom an act counts. */
export type Whose = 'person' | 'org'

/**
 * Counts one act of the acting person, or of their organisation, and answers 0; when it comes too early nothing is counted, and the answer
 * is after how many milliseconds it would not. One conditional update of one row decides, so that it is the same on every
 * server; who acts at the same time waits until this transaction has ended. A transaction that fails has counted nothing.
 */
export async function keepPace(
  tx: TenantTx,
  whose: Whose,
  { burst, each }: Pace,
  now: Date,
): Promise<number> {
  const who = whose === 'person' ? sql`app.person()` : sql`app.org()`
  const step = sql`${each}::int * interval '1 millisecond'`
  const { rows } = await sql`insert into pace (ws_id, act, who, until)
    values (app.ws(), 'comment', ${who}, ${now}::timestamptz + ${step})
    on conflict (ws_id, act, who) do update set until = greatest(pace.until, ${now}::timestamptz) + ${step}
    where greatest(pace.until, ${now}::timestamptz) + ${step} <= ${now}::timestamptz + ${burst}::int * ${step}
    returning until`.execute(tx)
  if (rows.length > 0) return 0
  const held = await sql<{ until: Date }>`select until from pace
    where act = 'comment' and who = ${who}`.execute(tx)
  const { until } = must(held.rows[0], 'what was in the way')
  return until.getTime() + each - burst * each - now.getTime()
}
