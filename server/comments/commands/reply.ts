import { findThread } from '#db/repos/comment-threads.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'
import { loadModel } from '#server/model/load-model.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { record } from '../record.ts'
import { checkSaid, type Said } from '../said.ts'
import { addComment } from './add-comment.ts'
import { takePace } from './take-pace.ts'

interface Reply extends Said {
  readonly modelId: string
  readonly threadId: string
}

/** Says something more in an open thread (S-50). */
export async function reply(
  tx: TenantTx,
  member: Member,
  { modelId, threadId, ...said }: Reply,
  now: Date,
): Promise<{ readonly n: number }> {
  const thread = await findThread(tx, modelId, threadId)
  if (thread === undefined) throw new AppError('not-found')
  const checked = await checkSaid(tx, said)
  await takePace(tx, now)
  const n = await addComment(tx, { modelId, threadId }, checked, now)
  const where = { modelId, threadId, anchor: thread.anchor }
  const act = { kind: 'comment.added', n, called: checked.mentions } as const
  await record(tx, member, await loadModel(tx, modelId), where, act, now)
  return { n }
}
