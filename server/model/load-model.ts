import { findDocHead, readDoc } from '#db/repos/docs.ts'
import { findModel } from '#db/repos/models.ts'
import type { TenantTx } from '#db/tenant.ts'
import { modelFromUpdates } from '#lib/doc/replay.ts'
import type { Model } from '#lib/model/model.ts'
import { BoundedCache } from '#server/bounded-cache.ts'
import { AppError } from '#server/errors.ts'

/** A model as it durably stands: what the last committed update made of it. */
export interface LoadedModel {
  readonly model: Model
  readonly epoch: number
  /** sequence number of the last update it holds */
  readonly seq: number
}

/**
 * Of as many models as have room in so many bytes the state last worked out, each one's last alone: what is edited all the time puts no
 * other out, and who looks at all models of a consortium in turn finds them all (S-153).
 */
const kept = modelCache(64 * 1024 * 1024)

/** States of models, as many as have room in so many bytes. */
export function modelCache(
  room: number,
): BoundedCache<{ readonly key: string; readonly loaded: LoadedModel }> {
  return new BoundedCache(room)
}

/**
 * The model at the head of its log, from rows and nothing else: what decisions are taken on. `not-found` when the
 * transaction's workspace has no such model. Kept by head, so that an unchanged document is replayed once a process; the
 * head itself is read in every transaction, so a kept one is never given to somebody who may not see the document.
 */
export async function loadModel(tx: TenantTx, modelId: string, from = kept): Promise<LoadedModel> {
  const head = (await findModel(tx, modelId)) && (await findDocHead(tx, modelId))
  if (head === undefined) throw new AppError('not-found')
  const key = `${modelId} ${head.epoch} ${Buffer.from(head.hash).toString('hex')}`
  const found = from.get(modelId)
  if (found?.key === key) return found.loaded
  // A page and its picture ask at the same moment: one of them works it out, as long as nothing fails.
  const elsewhere = await underWay.get(key)?.catch(() => undefined)
  if (elsewhere !== undefined) return elsewhere
  const loading = replay(tx, modelId, head)
  underWay.set(key, loading)
  try {
    const loaded = await loading
    from.set(modelId, { key, loaded }, JSON.stringify(loaded.model).length * 2)
    return loaded
  } finally {
    if (underWay.get(key) === loading) underWay.delete(key)
  }
}

const underWay = new Map<string, Promise<LoadedModel>>()

type Head = NonNullable<Awaited<ReturnType<typeof findDocHead>>>

async function replay(tx: TenantTx, modelId: string, head: Head): Promise<LoadedModel> {
  const doc = await readDoc(tx, modelId, head.seq)
  if (doc === undefined) throw new AppError('not-found')
  const updates = doc.updates.map((update) => update.data)
  const model = modelFromUpdates(doc.snapshot, updates)
  return { model, epoch: head.epoch, seq: head.seq }
}
