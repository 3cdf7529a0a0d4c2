import { sql } from 'kysely'
import type { TenantTx } from '../tenant.ts'

/** One stay of a person in a document during which they changed it; by the acting person. */
export async function startEditSession(
  tx: TenantTx,
  session: {
    readonly id: string
    readonly docId: string
    readonly userId: string
    readonly orgId: string
    readonly at: Date
  },
): Promise<void> {
  await tx
    .insertInto('edit_session')
    .values({
      ws_id: sql<string>`app.ws()`,
      id: session.id,
      doc_id: session.docId,
      user_id: session.userId,
      org_id: session.orgId,
      started_at: session.at,
      ended_at: null,
      first_seq: null,
      last_seq: null,
      updates: 0,
    })
    .execute()
}

/** Ends a session that is open; false when it had ended. */
export async function endEditSession(
  tx: TenantTx,
  session: {
    readonly id: string
    readonly at: Date
    readonly firstSeq: number
    readonly lastSeq: number
    readonly updates: number
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('edit_session')
    .set({
      ended_at: session.at,
      first_seq: session.firstSeq,
      last_seq: session.lastSeq,
      updates: session.updates,
    })
    .where('id', '=', session.id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
