import { readRevision, type StoredRevision } from '#db/repos/revisions.ts'
import type { TenantTx } from '#db/tenant.ts'
import { importModelText } from '#lib/exchange/json.ts'
import type { Model } from '#lib/model/model.ts'
import { AppError } from '#server/errors.ts'
import { runtime } from '#server/runtime.ts'

export interface Frozen {
  readonly revision: StoredRevision
  readonly model: Model
}

/**
 * A revision with its content, from the bytes that were kept and nothing else: neither the log nor a snapshot is asked (S-162). `not-found`
 * for a number the model does not have. Throws when the bytes are not those that were frozen, or are no model.
 */
export async function frozenModel(tx: TenantTx, modelId: string, n: number): Promise<Frozen> {
  const found = await readRevision(tx, modelId, n)
  if (found === undefined) throw new AppError('not-found')
  const { content, ...revision } = found
  const text = Buffer.from(content).toString('utf8')
  if (runtime().hash(text) !== revision.sha256) throw new Error('a revision is not what was frozen')
  const read = importModelText(text)
  if ('problems' in read) throw new Error('a revision cannot be read')
  return { revision, model: read.model }
}
