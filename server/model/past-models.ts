import { readDoc } from '#db/repos/docs.ts'
import type { TenantTx } from '#db/tenant.ts'
import { modelFromUpdates } from '#lib/doc/replay.ts'
import type { Model } from '#lib/model/model.ts'
import { BoundedCache } from '#server/bounded-cache.ts'
import { AppError } from '#server/errors.ts'

/** A model as it stood after an update of its log. */
export interface PastModel {
  readonly modelId: string
  readonly epoch: number
  readonly seq: number
}

/** Runs something in a transaction of its own. */
export type InTx = <T>(fn: (tx: TenantTx) => Promise<T>) => Promise<T>

/** What past models may take in memory together, in bytes. */
const kept = new BoundedCache<Model>(64 * 1024 * 1024)
const underway = new Map<string, Promise<Model>>()
let last: Promise<unknown> = Promise.resolve()

/**
 * The model as it stood then, for a caller who is known to be allowed to see it (S-66). What a log held never changes, so it is
 * replayed once as long as there is room; when the transaction that reads its rows has ended, and one after the other, so that
 * nobody has many replayed at once.
 */
export async function pastModel(inTx: InTx, past: PastModel): Promise<Model> {
  const key = `${past.modelId} ${past.epoch} ${past.seq}`
  const found = kept.get(key)
  return found ?? (await (underway.get(key) ?? begin(key, inTx, past)))
}

async function begin(key: string, inTx: InTx, past: PastModel): Promise<Model> {
  const turn = last.then(async () => await replayed(inTx, past))
  underway.set(key, turn)
  last = turn.catch(() => undefined)
  try {
    const model = await turn
    kept.set(key, model, JSON.stringify(model).length * 2)
    return model
  } finally {
    underway.delete(key)
  }
}

async function replayed(inTx: InTx, { modelId, epoch, seq }: PastModel): Promise<Model> {
  const doc = await inTx(async (tx) => await readDoc(tx, modelId, seq))
  if (doc === undefined || doc.head.epoch !== epoch) throw new AppError('not-found')
  const updates = doc.updates.map((update) => update.data)
  return modelFromUpdates(doc.snapshot, updates)
}
