import { appendAudit } from '#db/repos/audit.ts'
import { insertModel } from '#db/repos/models.ts'
import { inWorkspace, type TenantTx } from '#db/tenant.ts'
import { collectionNames } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { seedDoc } from '#server/collab/server-edit.ts'
import { runtime } from '#server/runtime.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'

interface ModelRef {
  readonly id: string
  readonly title: Model['meta']['title']
}

/** Where a model comes from, for its audit entry. */
export type Origin =
  | { readonly from: 'blank' }
  | { readonly from: 'json' }
  | { readonly from: 'template'; readonly template: string }
  | { readonly from: 'copy'; readonly source: ModelRef }

/** Makes a model with its first content: row, document and audit entry in one transaction. */
export async function createModel(
  member: Member,
  model: Model,
  origin: Origin,
): Promise<{ readonly modelId: string }> {
  const { clock, hints, newId, web } = runtime()
  const modelId = newId()
  const at = clock()
  await inWorkspace(web, member, async (tx) => {
    await insertModel(tx, {
      id: modelId,
      title: model.meta.title,
      template: origin.from === 'template' ? origin.template : null,
      createdBy: member.userId,
      createdAt: at,
    })
    const { userId, orgId } = member
    const via = origin.from === 'json' ? 'import' : 'template'
    await seedDoc(tx, { docId: modelId, userId, orgId, batchId: newId(), at, via }, model)
    await record(tx, member, { id: modelId, title: model.meta.title }, model, origin, at)
  })
  await hints.publish({ workspaceId: member.workspaceId, area: 'model', modelId })
  return { modelId }
}

async function record(
  tx: TenantTx,
  member: Member,
  ref: ModelRef,
  model: Model,
  origin: Origin,
  now: Date,
): Promise<void> {
  const envelope = { by: await actorOf(tx, member), at: now.toISOString(), modelId: ref.id }
  if (origin.from === 'json') {
    const elements = collectionNames.reduce((sum, name) => sum + Object.keys(model[name]).length, 0)
    await appendAudit(tx, { kind: 'model.imported', data: { model: ref, elements }, ...envelope })
    return
  }
  const data = { model: ref, ...origin }
  await appendAudit(tx, { kind: 'model.created', data, ...envelope })
}
