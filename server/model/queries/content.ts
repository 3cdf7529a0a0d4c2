import { readDoc } from '#db/repos/docs.ts'
import type { TenantTx } from '#db/tenant.ts'
import { modelFromUpdates } from '#lib/doc/replay.ts'
import type { Model } from '#lib/model/model.ts'
import { AppError } from '#server/errors.ts'
import { loadModel } from '../load-model.ts'

/**
 * A model as it durably stands, or as it stood after its update `seq`, counted within the present beginning of its document.
 * `not-found` for a model of another workspace and for an update that has not been yet.
 */
export async function modelContent(
  tx: TenantTx,
  modelId: string,
  seq?: number,
): Promise<{ readonly model: Model; readonly seq: number }> {
  const now = await loadModel(tx, modelId)
  if (seq === undefined || seq === now.seq) return { model: now.model, seq: now.seq }
  const doc = seq > now.seq ? undefined : await readDoc(tx, modelId, seq)
  if (doc === undefined) throw new AppError('not-found')
  const updates = doc.updates.map((update) => update.data)
  return { model: modelFromUpdates(doc.snapshot, updates), seq }
}
