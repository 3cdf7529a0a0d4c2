import { appendAudit } from '#db/repos/audit.ts'
import { findLayout } from '#db/repos/docs.ts'
import { lockDocument } from '#db/repos/document-lock.ts'
import { findModel } from '#db/repos/models.ts'
import { findByClientKey, insertRevision, latestRevision } from '#db/repos/revisions.ts'
import type { TenantTx } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import { exportModel } from '#lib/exchange/json.ts'
import { AppError } from '#server/errors.ts'
import { loadModel } from '#server/model/load-model.ts'
import { runtime } from '#server/runtime.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'
import { most } from './limits.ts'

/**
 * Freezes the model as it durably stands, under the next number (S-160, S-161). Nothing of it comes from who asks but its name. Asking again
 * under the same key answers with what was made; `isNew`: whether anything was written.
 */
export async function freeze(
  tx: TenantTx,
  member: Member,
  input: { readonly modelId: string; readonly name: string; readonly key: string },
  now: Date,
): Promise<{ readonly n: number; readonly isNew: boolean }> {
  const { modelId, name, key } = input
  if ((await lockDocument(tx, modelId)) === undefined) throw new AppError('not-found')
  const made = await findByClientKey(tx, modelId, key)
  if (made !== undefined) {
    if (made.name === name) return { n: made.n, isNew: false }
    throw new AppError('conflict', 'revision-made', { n: made.n })
  }
  const row = must(await findModel(tx, modelId), 'the model whose document is held')
  if (row.origin !== null) throw new AppError('refused', 'revision-of-scenario')
  if (row.archivedAt !== null) throw new AppError('refused', 'model-archived')
  const { model, epoch, seq } = await loadModel(tx, modelId)
  const text = exportModel(model)
  const content = Buffer.from(text)
  if (content.length > most.bytes) throw new AppError('too-large')
  const sha256 = runtime().hash(text)
  const latest = await latestRevision(tx, modelId)
  if (latest?.sha256 === sha256) throw new AppError('conflict', 'revision-same', { n: latest.n })
  const n = 1 + (latest?.n ?? 0)
  if (n > most.revisions) throw new AppError('too-many', 'revisions')
  const id = runtime().newId()
  const layout = must(await findLayout(tx, modelId), 'its layout')
  const frozen = { id, modelId, n, name, epoch, docSeq: seq, layout, content, sha256 }
  await insertRevision(tx, { ...frozen, clientKey: key, at: now })
  await appendAudit(tx, {
    kind: 'revision.frozen',
    data: {
      model: { id: modelId, title: model.meta.title },
      revision: { id, n, name },
      digest: sha256,
      docSeq: seq,
    },
    by: await actorOf(tx, member),
    at: now.toISOString(),
    modelId,
  })
  return { n, isNew: true }
}
