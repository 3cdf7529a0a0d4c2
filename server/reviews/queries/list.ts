import { listGone } from '#db/repos/element-changes.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Review } from '#lib/derive/reviews.ts'
import { collectionNames } from '#lib/model/layout.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { lastNames } from '#lib/model/queries/last-names.ts'
import { reviewed } from './reviews.ts'

/** One change that is a cause, without what stood there: the history of the element tells that (ST-14). */
interface ListedCause {
  readonly epoch: number
  readonly seq: number
  readonly root: string
  readonly key: string
  readonly field: string | null
  readonly at: Date
  readonly by: { readonly userId: string; readonly orgId: string; readonly name: string | null }
}

/** An item of the list 見直しが必要. */
interface ListedReview extends Omit<Review, 'changes'> {
  readonly changes: readonly ListedCause[]
}

interface ReviewList {
  readonly reviews: readonly ListedReview[]
  /** id → what an element was last called that an item speaks of and that is gone */
  readonly names: Readonly<Record<string, LocalText>>
}

/** What has to be looked at again in a model, in the order of the steps, with who caused it (S-130). */
export async function listReviews(tx: TenantTx, modelId: string): Promise<ReviewList> {
  const { model, open, changes } = await reviewed(tx, modelId)
  const nameOf = new Map(changes.map(({ userId, userName }) => [userId, userName]))
  const reviews = open.map((review): ListedReview => ({
    ...review,
    changes: review.changes.map(({ epoch, seq, root, key, field, at, userId, orgId }) => ({
      epoch,
      seq,
      root,
      key,
      field,
      at: new Date(at),
      by: { userId, orgId, name: nameOf.get(userId) ?? null },
    })),
  }))
  const spoken = open.flatMap(({ element, changes: causes }) => [
    element,
    ...causes.map(({ key }) => key.split('|')[0] ?? key),
  ])
  const gone = [...new Set(spoken)].filter((id) =>
    collectionNames.every((name) => !Object.hasOwn(model[name], id)),
  )
  const names =
    gone.length === 0 ? {} : lastNames(await listGone(tx, modelId, gone.slice(0, mostGone)))
  return { reviews, names }
}

const mostGone = 200
