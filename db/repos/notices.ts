import { sql } from 'kysely'
import type { AuditEntry } from '#lib/audit/entry.ts'
import type { Json } from '#lib/base/canonical-json.ts'
import type { TenantTx } from '../tenant.ts'

/**
 * Leaves word of an entry of the trail for these people, in the transaction of what it records and in the acting person's name (T-135). It is
 * read by nobody in a workspace; `db/notices.ts` makes letters of it.
 */
export async function insertNotices(
  tx: TenantTx,
  entry: AuditEntry,
  kind: string,
  userIds: readonly string[],
): Promise<void> {
  if (userIds.length === 0) return
  await tx
    .insertInto('notice_outbox')
    .values(
      userIds.map((userId) => ({
        ws_id: entry.ws,
        to_user: userId,
        audit_idx: entry.idx,
        kind,
        body: { ...entry } as Json,
        by_user: sql<string>`app.person()`,
        by_org: sql<string>`app.org()`,
        at: new Date(entry.at),
        letter_id: null,
        dropped_at: null,
      })),
    )
    .execute()
}
