import { appendAudit } from '#db/repos/audit.ts'
import { keepLook, type ReviewLook } from '#db/repos/review-looks.ts'
import type { TenantTx } from '#db/tenant.ts'
import { comparePlaces } from '#lib/derive/attributed-change.ts'
import { reviewResults } from '#lib/derive/review-table.ts'
import type { Review } from '#lib/derive/reviews.ts'
import { elementRefOf } from '#server/model/steward/element-ref.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'
import { reviewed } from '../queries/reviews.ts'

interface Looked {
  readonly modelId: string
  readonly looks: readonly ReviewLook[]
}

interface Settled {
  /** a change has come at one of them that the person did not see */
  readonly isOpen: boolean
  /** something was kept, so that others see less than before */
  readonly isKept: boolean
}

/**
 * Keeps that somebody looked at results again, as far as they saw, and puts each on the trail (S-131, S-132). What is open no more is settled
 * already: nothing is kept of it.
 */
export async function settle(
  tx: TenantTx,
  member: Member,
  { modelId, looks }: Looked,
  now: Date,
): Promise<Settled> {
  const { model, open } = await reviewed(tx, modelId)
  const asked = looks.flatMap((look) => {
    const review = open.reviews.find((one) => one.key === look.key)
    return review === undefined ? [] : [{ look, review }]
  })
  const kept: Review[] = []
  // All rows before the trail, and always in the same order: of two people who settle the same nobody waits for whom the other waits for.
  for (const { look, review } of asked.toSorted((a, b) => (a.look.key < b.look.key ? -1 : 1))) {
    const { epoch, seq } = isSeen(look, review) ? review.last : look
    if (await keepLook(tx, modelId, { key: look.key, epoch, seq }, now)) kept.push(review)
  }
  const by = kept.length === 0 ? undefined : await actorOf(tx, member)
  if (by !== undefined) {
    for (const { result, element, cause } of kept) {
      await appendAudit(tx, {
        kind: 'review.settled',
        data: {
          model: { id: modelId, title: model.meta.title },
          result,
          element: elementRefOf(model, `${reviewResults[result].of}/${element}`),
          cause,
        },
        by,
        at: now.toISOString(),
        modelId,
      })
    }
  }
  return {
    isOpen: asked.some(({ look, review }) => !isSeen(look, review)),
    isKept: kept.length > 0,
  }
}

function isSeen(look: ReviewLook, { last }: Review): boolean {
  return comparePlaces(look, last) >= 0
}
