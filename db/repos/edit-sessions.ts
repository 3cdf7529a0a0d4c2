import { sql } from 'kysely'
import type { LocalText } from '#lib/model/local-text.ts'
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

/** An edit session that the system ended because nobody can hold its connection any more. */
export interface LostSession {
  readonly id: string
  readonly person: { readonly id: string; readonly name: string }
  readonly organisation: { readonly id: string; readonly name: LocalText }
  readonly firstSeq: number | null
  readonly lastSeq: number | null
  readonly updates: number
}

/**
 * Ends the open sessions of a document whose person has no sign-in left from before they began, or is no active member any
 * more, and was not heard of for two minutes. They ended with their last update.
 */
export async function endLostSessions(
  tx: TenantTx,
  docId: string,
  now: Date,
): Promise<readonly LostSession[]> {
  const { rows } = await sql<{
    id: string
    user_id: string
    user_name: string
    org_id: string
    org_ja: string
    org_en: string
    first_seq: number | null
    last_seq: number | null
    updates: number
  }>`select * from app.end_lost_sessions(${docId}::uuid, ${now}::timestamptz)`.execute(tx)
  return rows.map((row) => ({
    id: row.id,
    person: { id: row.user_id, name: row.user_name },
    organisation: { id: row.org_id, name: { ja: row.org_ja, en: row.org_en } },
    firstSeq: row.first_seq,
    lastSeq: row.last_seq,
    updates: row.updates,
  }))
}
