import { sql } from 'kysely'
import type { TenantTx } from '../tenant.ts'

/** Keeps an update that passed inspection and could not be applied all the same, for those who look for the defect. */
export async function insertQuarantined(
  tx: TenantTx,
  update: {
    readonly id: string
    readonly docId: string
    readonly userId: string
    readonly orgId: string
    readonly sessionId: string
    readonly at: Date
    readonly error: string
    readonly data: Uint8Array
  },
): Promise<void> {
  const { id, at, error, data } = update
  await tx
    .insertInto('doc_quarantine')
    .values({
      ws_id: sql<string>`app.ws()`,
      id,
      doc_id: update.docId,
      user_id: update.userId,
      org_id: update.orgId,
      session_id: update.sessionId,
      at,
      error,
      data,
    })
    .execute()
}
