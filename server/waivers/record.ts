import { appendAudit } from '#db/repos/audit.ts'
import type { TenantTx } from '#db/tenant.ts'
import { own } from '#lib/base/own.ts'
import { collectionNames } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { nameAt } from '#server/comments/place.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'

interface Act {
  readonly kind: 'finding.waived' | 'finding.waiverWithdrawn'
  readonly modelId: string
  readonly waiverId: string
  readonly check: string
  readonly element: string
  readonly reason?: string
}

/** Puts on the trail who waived a finding or took that back, about what, and why (S-124). */
export async function record(
  tx: TenantTx,
  member: Member,
  model: Model,
  { kind, modelId, waiverId, check, element, reason }: Act,
  now: Date,
): Promise<void> {
  const place = placeOf(model, element)
  const name = nameAt(model, place)
  const by = await actorOf(tx, member)
  const data = {
    model: { id: modelId, title: model.meta.title },
    waiverId,
    check,
    element: name === undefined ? { element: place } : { element: place, name },
    organisation: { id: member.orgId, name: by.orgName },
  }
  const envelope = { by, at: now.toISOString(), modelId }
  if (kind === 'finding.waived') {
    await appendAudit(tx, { kind, data: { ...data, reason: reason ?? '' }, ...envelope })
  } else {
    await appendAudit(tx, {
      kind,
      data: reason === undefined ? data : { ...data, reason },
      ...envelope,
    })
  }
}

/** An element as entries name it: `states/s1`. */
function placeOf(model: Model, id: string): string {
  const collection = collectionNames.find((name) => own<object>(model[name], id) !== undefined)
  return collection === undefined ? id : `${collection}/${id}`
}
