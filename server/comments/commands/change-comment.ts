import { findThread } from '#db/repos/comment-threads.ts'
import {
  findComment,
  mentionsOf,
  rewriteComment,
  setMentions,
  takeBackComment,
} from '#db/repos/comments.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'
import { loadModel } from '#server/model/load-model.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { record } from '../record.ts'
import { checkSaid, type Said } from '../said.ts'
import { takePace } from './take-pace.ts'

interface CommentOf {
  readonly modelId: string
  readonly threadId: string
  readonly n: number
}

/**
 * Gives one's own comment other words (S-55); when it was rewritten stays to be seen. False when it says and calls just that already:
 * nothing has happened then, and nothing is put on the trail.
 */
export async function rewrite(
  tx: TenantTx,
  member: Member,
  { modelId, threadId, n, ...said }: CommentOf & Said,
  now: Date,
): Promise<boolean> {
  const at = { modelId, threadId, n }
  const { anchor, text: words } = await ownComment(tx, member, at)
  const before = await mentionsOf(tx, at)
  const { text, mentions } = await checkSaid(tx, said, before)
  const isSame =
    new Set([...before, ...mentions]).size === before.length && before.length === mentions.length
  if (text === words && isSame) return false
  await takePace(tx, now)
  if (!(await rewriteComment(tx, at, { text, at: now }))) {
    throw new AppError('conflict', 'comment-deleted')
  }
  await setMentions(tx, at, mentions)
  const loaded = await loadModel(tx, modelId)
  const where = { modelId, threadId, anchor }
  const called = mentions.filter((id) => !before.includes(id))
  await record(tx, member, loaded, where, { kind: 'comment.edited', n, called }, now)
  return true
}

/** Takes one's own comment back: its words and whom it called go, that it was there stays (S-55). */
export async function takeBack(
  tx: TenantTx,
  member: Member,
  at: CommentOf,
  now: Date,
): Promise<void> {
  const { anchor } = await ownComment(tx, member, at)
  await takePace(tx, now)
  // The comment first, as whoever rewrites it does: so they wait for each other.
  if (!(await takeBackComment(tx, at, now))) throw new AppError('conflict', 'comment-deleted')
  await setMentions(tx, at, [])
  const { modelId, threadId, n } = at
  const loaded = await loadModel(tx, modelId)
  const where = { modelId, threadId, anchor }
  await record(tx, member, loaded, where, { kind: 'comment.removed', n }, now)
}

/** One's own comment and the anchor of its thread; refused when it is another person's or was taken back. */
async function ownComment(tx: TenantTx, member: Member, at: CommentOf) {
  const thread = await findThread(tx, at.modelId, at.threadId)
  if (thread === undefined) throw new AppError('not-found')
  const comment = await findComment(tx, at)
  if (comment === undefined) throw new AppError('not-found')
  if (comment.userId !== member.userId) throw new AppError('forbidden', 'own-comment')
  if (comment.isDeleted) throw new AppError('conflict', 'comment-deleted')
  return { anchor: thread.anchor, text: comment.text }
}
