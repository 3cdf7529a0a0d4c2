import { appendAudit } from '#db/repos/audit.ts'
import { keepLook } from '#db/repos/review-looks.ts'
import type { TenantTx } from '#db/tenant.ts'
import { comparePlaces } from '#lib/derive/attributed-change.ts'
import { reviewResults } from '#lib/derive/review-table.ts'
import { elementRefOf } from '#server/model/steward/element-ref.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'
import { reviewed } from '../queries/reviews.ts'

interface Look {
  readonly modelId: string
  readonly key: string
  readonly epoch: number
  readonly seq: number
}

/**
 * Keeps that somebody looked at a result again, as far as they saw, and puts it on the trail (S-131, S-132). What is open no more is settled
 * already: nothing is kept then. `isOpen`: a later change has come that they did not see.
 */
export async function settle(
  tx: TenantTx,
  member: Member,
  { modelId, key, ...seen }: Look,
  now: Date,
): Promise<{ readonly isOpen: boolean }> {
  const { model, open } = await reviewed(tx, modelId)
  const review = open.find((one) => one.key === key)
  if (review === undefined) return { isOpen: false }
  const isAll = comparePlaces(seen, review.last) >= 0
  const { epoch, seq } = isAll ? review.last : seen
  if (!(await keepLook(tx, modelId, { key, epoch, seq }, now))) return { isOpen: !isAll }
  const { result, element, cause } = review
  await appendAudit(tx, {
    kind: 'review.settled',
    data: {
      model: { id: modelId, title: model.meta.title },
      result,
      element: elementRefOf(model, `${reviewResults[result].of}/${element}`),
      cause,
    },
    by: await actorOf(tx, member),
    at: now.toISOString(),
    modelId,
  })
  return { isOpen: !isAll }
}
