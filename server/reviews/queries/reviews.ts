import type { StoredChange } from '#db/repos/element-changes.ts'
import { listModelChanges } from '#db/repos/model-changes.ts'
import { listLooks } from '#db/repos/review-looks.ts'
import type { TenantTx } from '#db/tenant.ts'
import { openReviews, reviewsOf, type Review } from '#lib/derive/reviews.ts'
import type { Model } from '#lib/model/model.ts'
import { loadModel } from '#server/model/load-model.ts'

/** How many of the newest changes of a model are looked at. */
const mostChanges = 2_000

/** What results are made of and what makes them be looked at again: nothing else is read of the log. */
const roots = [
  'events',
  'bas',
  'demands',
  'attributes',
  'coverage',
  'risks',
  'measures',
  'flowConditions',
] as const

interface Reviewed {
  readonly model: Model
  /** those that nobody has looked at since (DR-32) */
  readonly open: readonly Review[]
  readonly changes: readonly Omit<StoredChange, 'via'>[]
}

/** What has to be looked at again in a model, from rows alone; `not-found` when the workspace has no such model (S-130). */
export async function reviewed(tx: TenantTx, modelId: string): Promise<Reviewed> {
  const { model } = await loadModel(tx, modelId)
  const changes = await listModelChanges(tx, modelId, roots, mostChanges)
  const looks = await listLooks(tx, modelId)
  const reviews = reviewsOf(
    changes.map((change) => ({ ...change, at: change.at.toISOString() })),
    model,
  )
  return { model, changes, open: openReviews(reviews, new Map(looks.map((one) => [one.key, one]))) }
}
