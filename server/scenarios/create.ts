import { appendAudit } from '#db/repos/audit.ts'
import { lockDocument } from '#db/repos/document-lock.ts'
import { findModel, insertModel, listVariants } from '#db/repos/models.ts'
import { listOwners } from '#db/repos/stewardship.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Model } from '#lib/model/model.ts'
import { seedDoc } from '#server/collab/server-edit.ts'
import { AppError } from '#server/errors.ts'
import { loadModel } from '#server/model/load-model.ts'
import { runtime } from '#server/runtime.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'
import { most } from './limits.ts'

/**
 * Makes a to-be variant of a model as it durably stands (S-141): a model of its own with the same ids, managed by the same
 * organisations, or by nobody where nobody manages it. The origin is not touched.
 */
export async function createScenario(
  tx: TenantTx,
  member: Member,
  { modelId, title }: { readonly modelId: string; readonly title: Model['meta']['title'] },
  now: Date,
): Promise<{ readonly modelId: string }> {
  const row = await findModel(tx, modelId)
  if (row === undefined) throw new AppError('not-found')
  if (row.origin !== null) throw new AppError('refused', 'scenario-of-scenario')
  if (row.archivedAt !== null) throw new AppError('refused', 'model-archived')
  // Of two who make the last one there may be, the second counts what the first has made.
  await lockDocument(tx, modelId)
  if ((await listVariants(tx, modelId)).length >= most.variants) {
    throw new AppError('too-many', 'scenarios')
  }
  const { model: origin, seq } = await loadModel(tx, modelId)
  const meta = { ...origin.meta, title, scenario: 'toBe' as const, derivedFrom: modelId }
  const id = runtime().newId()
  const { userId, orgId } = member
  await insertModel(tx, {
    id,
    title,
    template: null,
    createdBy: userId,
    createdAt: now,
    origin: { id: modelId, seq },
  })
  const managers = await listOwners(tx, modelId)
  const edit = { docId: id, userId, orgId, batchId: runtime().newId(), at: now, managers }
  await seedDoc(tx, { ...edit, via: 'template' }, { ...origin, meta })
  await appendAudit(tx, {
    kind: 'scenario.made',
    data: { model: { id: modelId, title: origin.meta.title }, scenario: { id, title } },
    by: await actorOf(tx, member),
    at: now.toISOString(),
    modelId,
  })
  return { modelId: id }
}
