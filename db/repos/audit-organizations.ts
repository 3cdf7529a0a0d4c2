import { sql } from 'kysely'
import type { TenantTx } from '../tenant.ts'

/** When each of these organisations was last suspended or left, by its id, as the trail says (UTC instant with milliseconds). */
export async function lastStopped(
  tx: TenantTx,
  orgIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const about = sql<string>`body::jsonb #>> '{data,organisation,id}'`
  const rows = await tx
    .selectFrom('audit_entry')
    .select((eb) => [about.as('org'), eb.fn.max('at').as('at')])
    .where('kind', 'in', ['organisation.suspended', 'organisation.left'])
    .where(about, 'in', orgIds)
    .groupBy(about)
    .execute()
  return new Map(rows.map(({ org, at }) => [org, at.toISOString()]))
}
