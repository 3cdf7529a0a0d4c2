import { sql } from 'kysely'
import { chain } from '#lib/audit/chain.ts'
import type { AuditEntry, NewAuditEntry } from '#lib/audit/entry.ts'
import type { LogRow } from '#lib/audit/verify.ts'
import { sha256Hex } from '../hash.ts'
import type { TenantTx } from '../tenant.ts'

/**
 * Puts an entry on the chain of the transaction's workspace, in the transaction of what it records. Locks the head until
 * the transaction ends, so that entries stand in the order in which their transactions commit. Returns the stored entry.
 */
export async function appendAudit(tx: TenantTx, entry: NewAuditEntry): Promise<AuditEntry> {
  const head = await tx
    .selectFrom('audit_head')
    .select(['ws_id', 'size', 'hash'])
    .forUpdate()
    .executeTakeFirstOrThrow()
  const idx = head.size + 1
  const placed: AuditEntry = {
    v: 1,
    ws: head.ws_id,
    idx,
    ...entry,
    modelId: entry.modelId ?? null,
  }
  const { body, prevHash, hash } = chain(sha256Hex, head.hash, placed)
  await tx
    .insertInto('audit_entry')
    .values({
      ws_id: head.ws_id,
      idx,
      at: new Date(entry.at),
      kind: entry.kind,
      user_id: entry.by?.userId ?? null,
      org_id: entry.by?.orgId ?? null,
      model_id: entry.modelId ?? null,
      body,
      prev_hash: prevHash,
      hash,
    })
    .execute()
  await tx
    .updateTable('audit_head')
    .set({ size: idx, hash })
    .where('ws_id', '=', head.ws_id)
    .execute()
  return placed
}

/** One row of the chain as stored. */
export interface StoredEntry {
  readonly idx: number
  readonly body: string
  readonly prevHash: string
  readonly hash: string
}

export interface EntryFilter {
  readonly modelId?: string
  readonly kinds?: readonly string[]
  readonly orgId?: string
  readonly userId?: string
  readonly from?: Date
  readonly until?: Date
}

/** At most `limit` entries before index `before` (newest first) that pass the filter. */
export async function listEntries(
  tx: TenantTx,
  filter: EntryFilter,
  before: number | null,
  limit: number,
): Promise<readonly StoredEntry[]> {
  let query = tx
    .selectFrom('audit_entry')
    .select(['idx', 'body', 'prev_hash as prevHash', 'hash'])
    .orderBy('idx', 'desc')
    .limit(limit)
  if (before !== null) query = query.where('idx', '<', before)
  if (filter.modelId !== undefined) query = query.where('model_id', '=', filter.modelId)
  if (filter.kinds !== undefined) query = query.where('kind', 'in', filter.kinds)
  if (filter.orgId !== undefined) query = query.where('org_id', '=', filter.orgId)
  if (filter.userId !== undefined) query = query.where('user_id', '=', filter.userId)
  if (filter.from !== undefined) query = query.where('at', '>=', filter.from)
  if (filter.until !== undefined) query = query.where('at', '<', filter.until)
  return await query.execute()
}

/** Where the entry of an act in a round stands on the chain, with the hash the chain had after it; undefined when there is none. */
export async function findActEntry(
  tx: TenantTx,
  modelId: string,
  signOffId: string,
): Promise<{ readonly idx: number; readonly hash: string } | undefined> {
  return await tx
    .selectFrom('audit_entry')
    .select(['idx', 'hash'])
    .where('model_id', '=', modelId)
    .where('kind', '=', 'round.acted')
    .where(sql<boolean>`body::jsonb -> 'data' ->> 'signOffId' = ${signOffId}`)
    .executeTakeFirst()
}

/** At most `limit` rows after index `after`, oldest first, with all columns: for walking the whole chain. */
export async function readChain(
  tx: TenantTx,
  after: number,
  limit: number,
): Promise<readonly LogRow[]> {
  const rows = await tx
    .selectFrom('audit_entry')
    .select(['idx', 'at', 'kind', 'user_id as userId', 'org_id as orgId', 'model_id as modelId'])
    .select(['body', 'prev_hash as prevHash', 'hash'])
    .where('idx', '>', after)
    .orderBy('idx')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

/** Number of entries and the hash of the last one. */
export async function readHead(tx: TenantTx): Promise<{ size: number; hash: string }> {
  return await tx.selectFrom('audit_head').select(['size', 'hash']).executeTakeFirstOrThrow()
}
