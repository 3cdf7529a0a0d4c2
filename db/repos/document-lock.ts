import { sql } from 'kysely'
import type { TenantTx } from '../tenant.ts'

/**
 * Holds the head of a model's document until the transaction ends: no update is committed meanwhile, and decisions about the
 * model wait for each other. Undefined when the workspace has no such model.
 */
export async function lockDocument(
  tx: TenantTx,
  modelId: string,
): Promise<{ readonly epoch: number; readonly headSeq: number } | undefined> {
  const { rows } = await sql<{ epoch: number; head_seq: number }>`select epoch, head_seq
    from app.lock_document(${modelId})`.execute(tx)
  const row = rows[0]
  return row && { epoch: row.epoch, headSeq: row.head_seq }
}
