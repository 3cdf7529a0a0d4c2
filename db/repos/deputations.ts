import { sql } from 'kysely'
import type { Deputation } from '#lib/agreement/deputy/deputation.ts'
import type { TenantTx } from '../tenant.ts'

/** Every deputation of the workspace, those ended and over too, oldest first. */
export async function listDeputations(tx: TenantTx): Promise<readonly Deputation[]> {
  const rows = await tx
    .selectFrom('deputation')
    .select(['id', 'org_id as orgId', 'principal', 'deputy', 'ended_by', 'ended_at'])
    .select([
      sql<string>`to_char(from_day, 'YYYY-MM-DD')`.as('from'),
      sql<string>`to_char(until_day, 'YYYY-MM-DD')`.as('until'),
    ])
    .orderBy('from_day')
    .orderBy('id')
    .execute()
  return rows.map(({ ended_by: by, ended_at: at, ...row }) => ({
    ...row,
    ended: by === null || at === null ? null : { by, at: at.toISOString() },
  }))
}

/** From here on nobody else of the organisation names a deputy until the transaction has ended. */
export async function lockDeputations(tx: TenantTx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('deputation ' || app.ws() || ' ' || app.org(), 0))`.execute(
    tx,
  )
}

/** The acting person names who stands in for them. */
export async function insertDeputation(
  tx: TenantTx,
  { id, deputy, from, until }: Deputation,
  at: Date,
): Promise<void> {
  await tx
    .insertInto('deputation')
    .values({
      ws_id: sql<string>`app.ws()`,
      id,
      org_id: sql<string>`app.org()`,
      principal: sql<string>`app.person()`,
      deputy,
      from_day: sql<string>`${from}::text::date`,
      until_day: sql<string>`${until}::text::date`,
      named_at: at,
      ended_by: null,
      ended_at: null,
    })
    .execute()
}

/** Ends one that was not ended; false when somebody was faster or it may not be done. */
export async function endDeputation(tx: TenantTx, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('deputation')
    .set({ ended_by: sql<string>`app.person()`, ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
