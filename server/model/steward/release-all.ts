import { appendAudit } from '#db/repos/audit.ts'
import { lockDocument } from '#db/repos/document-lock.ts'
import { passOnProposals } from '#db/repos/edit-proposals.ts'
import { handOverElements, listOwners } from '#db/repos/stewardship.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { AuditActor } from '#lib/audit/entry.ts'
import { organizationRef } from '#server/workspace/queries/actor.ts'
import { loadModel } from '../load-model.ts'
import { elementRefOf } from './element-ref.ts'
import { namedElements } from './hand-over.ts'

/** Nobody manages any more what the acting organisation managed in a model; false when it managed nothing there. One entry in the trail. */
export async function releaseAll(
  tx: TenantTx,
  {
    modelId,
    orgId,
    by,
    now,
  }: {
    readonly modelId: string
    readonly orgId: string
    readonly by: AuditActor
    readonly now: Date
  },
): Promise<boolean> {
  if ((await lockDocument(tx, modelId)) === undefined) return false
  const owners = await listOwners(tx, modelId)
  const mine = [...owners].flatMap(([element, owner]) => (owner === orgId ? [element] : []))
  const released = await handOverElements(tx, modelId, mine, null)
  if (released.length === 0) return false
  await passOnProposals(tx, modelId)
  const { model } = await loadModel(tx, modelId)
  const data = {
    model: { id: modelId, title: model.meta.title },
    before: await organizationRef(tx, orgId),
    after: null,
    count: released.length,
    elements: released.slice(0, namedElements).map((element) => elementRefOf(model, element)),
  }
  await appendAudit(tx, { kind: 'steward.changed', data, by, at: now.toISOString(), modelId })
  return true
}
