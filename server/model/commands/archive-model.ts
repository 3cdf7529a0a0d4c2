import { appendAudit } from '#db/repos/audit.ts'
import { archiveModel } from '#db/repos/models.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'
import { loadModel } from '../load-model.ts'

/**
 * Puts a model away or brings it back, with its entry in the trail (S-105). Nothing of it is deleted; how it stands already
 * changes nothing.
 */
export async function setArchived(
  tx: TenantTx,
  member: Member,
  { modelId, isArchived }: { readonly modelId: string; readonly isArchived: boolean },
  now: Date,
): Promise<void> {
  const { model } = await loadModel(tx, modelId)
  if (!(await archiveModel(tx, modelId, isArchived ? now : null))) return
  const entry = { by: await actorOf(tx, member), at: now.toISOString(), modelId }
  const data = { model: { id: modelId, title: model.meta.title } }
  const kind = isArchived ? 'model.archived' : 'model.restored'
  await appendAudit(tx, { kind, data, ...entry })
}
