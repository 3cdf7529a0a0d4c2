import { listChanges } from '#db/repos/element-changes.ts'
import { findModel } from '#db/repos/models.ts'
import { listLooks } from '#db/repos/review-looks.ts'
import type { TenantTx } from '#db/tenant.ts'
import {
  findReviews,
  mostChangesConsidered,
  openReviews,
  type ReviewsFound,
  type ReviewsTold,
} from '#lib/derive/reviews.ts'
import type { Model } from '#lib/model/model.ts'
import { loadModel, type LoadedModel } from '#server/model/load-model.ts'

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
  /** what changes cause, whether somebody has looked or not */
  readonly found: ReviewsFound
  /** what nobody has looked at since (DR-32) */
  readonly open: ReviewsTold
}

/** What has to be looked at again in a model, from rows alone; `not-found` when the workspace has no such model (S-130). */
export async function reviewed(tx: TenantTx, modelId: string): Promise<Reviewed> {
  const loaded = await loadModel(tx, modelId)
  const found = await foundOnce(tx, modelId, loaded)
  const looks = await listLooks(tx, modelId)
  const open = openReviews(found, new Map(looks.map((one) => [one.key, one])))
  return { model: loaded.model, found, open }
}

const known = new WeakMap<LoadedModel, Promise<ReviewsFound>>()

/**
 * Worked out once for a document that nobody has changed, however many screens ask (S-135); whoever asks was let in by `loadModel`. What failed
 * is begun anew.
 */
async function foundOnce(
  tx: TenantTx,
  modelId: string,
  loaded: LoadedModel,
): Promise<ReviewsFound> {
  const elsewhere = await known.get(loaded)?.catch(() => undefined)
  if (elsewhere !== undefined) return elsewhere
  const working = workOut(tx, modelId, loaded)
  known.set(loaded, working)
  return await working
}

async function workOut(
  tx: TenantTx,
  modelId: string,
  { model, epoch, seq }: LoadedModel,
): Promise<ReviewsFound> {
  // What came after the model that was read is no cause yet.
  const before = { epoch, seq: seq + 1, n: 0 }
  const limit = mostChangesConsidered + 1
  const isVariant = (await findModel(tx, modelId))?.origin !== null
  const changes = await listChanges(tx, modelId, { of: { roots }, before, limit })
  return findReviews(
    changes.map((change) => ({ ...change, at: change.at.toISOString() })),
    model,
    // In a to-be variant nobody takes a responsibility (S-157).
    isVariant ? ['responsibilities'] : [],
  )
}
