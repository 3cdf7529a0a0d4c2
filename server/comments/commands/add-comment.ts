import { countComment, findThread } from '#db/repos/comment-threads.ts'
import { insertComment, setMentions } from '#db/repos/comments.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'
import { most } from '../limits.ts'
import type { Said } from '../said.ts'

/** Adds a comment to an open thread and answers its number; a resolved or full thread takes none (S-52, S-54). */
export async function addComment(
  tx: TenantTx,
  { modelId, threadId }: { readonly modelId: string; readonly threadId: string },
  { text, mentions }: Said,
  at: Date,
): Promise<number> {
  const n = await countComment(tx, threadId, at, most.comments)
  if (n === undefined) {
    const thread = await findThread(tx, modelId, threadId)
    if (thread === undefined) throw new AppError('not-found')
    if (thread.resolvedAt !== null) throw new AppError('conflict', 'thread-resolved')
    throw new AppError('too-many', 'thread-full')
  }
  await insertComment(tx, { threadId, n }, { text, at })
  if (mentions.length > 0) await setMentions(tx, { threadId, n }, mentions)
  return n
}
