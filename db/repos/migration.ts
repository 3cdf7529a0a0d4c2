import { sql } from 'kysely'
import { linkUpdate } from '../doc-chain.ts'
import type { TenantContext, TenantTx } from '../tenant.ts'
import type { DocHead } from './docs.ts'

/** A document brought to another layout by the server, because somebody opened it. */
export interface LayoutChange {
  readonly docId: string
  readonly expected: DocHead
  readonly from: number
  readonly to: number
  /** a new uuid: names the append */
  readonly batchId: string
  readonly clientId: number
  readonly at: Date
  /** Yjs update, format V1 */
  readonly data: Uint8Array
}

/**
 * Appends it and says which layout the document has now, in one statement (app.migrate_document); the head after it. Null
 * when somebody wrote first, or has done the same: read and look again.
 */
export async function appendMigration(
  tx: TenantTx,
  { userId, orgId }: TenantContext,
  change: LayoutChange,
): Promise<DocHead | null> {
  const { docId, expected, from, to, batchId, clientId, at, data } = change
  const seq = expected.seq + 1
  const by = { userId, orgId, sessionId: null, via: 'migration' }
  const hash = linkUpdate(expected.hash, { ...by, seq, at, data })
  const { rows } = await sql<{ outcome: string }>`select app.migrate_document(${docId}::uuid,
    ${expected.epoch}::int, ${expected.seq}::bigint, ${from}::int, ${to}::int, ${batchId}::uuid, ${clientId}::bigint,
    ${at}::timestamptz, ${Buffer.from(data)}::bytea, ${Buffer.from(hash)}::bytea) as outcome`.execute(
    tx,
  )
  return rows[0]?.outcome === 'migrated' ? { ...expected, seq, hash } : null
}
