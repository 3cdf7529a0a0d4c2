import { isSignedAt } from '#db/repos/sign-offs.ts'
import type { Model } from '#lib/model/model.ts'
import { AppError } from '#server/errors.ts'
import { loadModel } from '../load-model.ts'
import { type InTx, pastModel } from '../past-models.ts'

/**
 * A model as it durably stands, or as it stood when it was made (`seq` 1) or when something of it was signed: the states that
 * changes are told against (S-66). `not-found` for a model of another workspace, and for every other update alike, whether it
 * has been or not.
 */
export async function modelContent(
  inTx: InTx,
  modelId: string,
  seq?: number,
): Promise<{ readonly model: Model; readonly seq: number }> {
  const { now, isKnown } = await inTx(async (tx) => {
    const head = await loadModel(tx, modelId)
    const isAsked = seq !== undefined && seq < head.seq
    return { now: head, isKnown: isAsked && (seq === 1 || (await isSignedAt(tx, modelId, seq))) }
  })
  if (seq === undefined || seq === now.seq) return { model: now.model, seq: now.seq }
  if (!isKnown) throw new AppError('not-found')
  return { model: await pastModel(inTx, { modelId, epoch: now.epoch, seq }), seq }
}
