import { sql } from 'kysely'
import { must } from '#lib/base/must.ts'
import type { KeptSignOff } from '#lib/agreement/status.ts'
import type { TenantTx } from '../tenant.ts'

/** All acts of signing about the risks of a model outside rounds, oldest first, each with the text it covers. */
export async function listSignOffs(tx: TenantTx, modelId: string): Promise<readonly KeptSignOff[]> {
  const rows = await tx
    .selectFrom('sign_off')
    .select(['id', 'risk_id', 'org_id', 'user_id', 'intent', 'doc_seq', 'digest', 'closure'])
    .select(['prev_id', 'reason', 'at', 'deputy_for'])
    .where('model_id', '=', modelId)
    .where('round_id', 'is', null)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    riskId: must(row.risk_id, 'the risk of an act outside rounds'),
    orgId: row.org_id,
    userId: row.user_id,
    ...(row.deputy_for === null ? {} : { deputyFor: row.deputy_for }),
    intent: row.intent,
    docSeq: row.doc_seq,
    digest: row.digest,
    closure: row.closure,
    prevId: row.prev_id,
    ...(row.reason === null ? {} : { reason: row.reason }),
    at: row.at.toISOString(),
  }))
}

/** Whether somebody signed, or withdrew a signature, looking at the model as it stood after this update. */
export async function isSignedAt(tx: TenantTx, modelId: string, seq: number): Promise<boolean> {
  const row = await tx
    .selectFrom('sign_off')
    .select('id')
    .where('model_id', '=', modelId)
    .where('doc_seq', '=', seq)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Adds one act of the acting person; rows of this table are never changed. */
export async function appendSignOff(
  tx: TenantTx,
  modelId: string,
  signOff: KeptSignOff,
): Promise<void> {
  await tx
    .insertInto('sign_off')
    .values({
      ws_id: sql<string>`app.ws()`,
      id: signOff.id,
      model_id: modelId,
      risk_id: signOff.riskId,
      org_id: signOff.orgId,
      user_id: signOff.userId,
      intent: signOff.intent,
      doc_seq: signOff.docSeq,
      digest: signOff.digest,
      closure: signOff.closure,
      prev_id: signOff.prevId,
      reason: signOff.reason ?? null,
      at: new Date(signOff.at),
      deputy_for: signOff.deputyFor ?? null,
      round_id: null,
      seat: null,
    })
    .execute()
}
