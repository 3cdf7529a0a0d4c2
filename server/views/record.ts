import { appendAudit } from '#db/repos/audit.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Audience } from '#lib/exchange/table-view.ts'
import { loadModel } from '#server/model/load-model.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'

interface Act {
  readonly kind: 'view.saved' | 'view.renamed' | 'view.replaced' | 'view.removed'
  readonly modelId: string
  readonly view: { readonly id: string; readonly name: string; readonly audience: Audience }
}

/** Puts on the trail what was done to a view that others see; what somebody keeps for themselves concerns nobody (S-84). */
export async function record(
  tx: TenantTx,
  member: Member,
  { kind, modelId, view: { id, name, audience } }: Act,
  now: Date,
): Promise<void> {
  if (audience === 'me') return
  const { model } = await loadModel(tx, modelId)
  await appendAudit(tx, {
    kind,
    data: { model: { id: modelId, title: model.meta.title }, viewId: id, name, audience },
    by: await actorOf(tx, member),
    at: now.toISOString(),
    modelId,
  })
}
