import { findThread, reopenThread, resolveThread } from '#db/repos/comment-threads.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'
import { loadModel } from '#server/model/load-model.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { record } from '../record.ts'
import { takePace } from './take-pace.ts'

interface Resolution {
  readonly modelId: string
  readonly threadId: string
  readonly isResolved: boolean
}

/** Resolves a thread, or opens it again: everybody who may comment (S-54). False when it is so already: that is no change. */
export async function resolve(
  tx: TenantTx,
  member: Member,
  { modelId, threadId, isResolved }: Resolution,
  now: Date,
): Promise<boolean> {
  const thread = await findThread(tx, modelId, threadId)
  if (thread === undefined) throw new AppError('not-found')
  if ((thread.resolvedAt !== null) === isResolved) return false
  await takePace(tx, now)
  const isChanged = isResolved
    ? await resolveThread(tx, threadId, now)
    : await reopenThread(tx, threadId)
  if (!isChanged) return false
  const where = { modelId, threadId, anchor: thread.anchor }
  const kind = isResolved ? 'comment.resolved' : 'comment.reopened'
  await record(tx, member, await loadModel(tx, modelId), where, { kind }, now)
  return true
}
