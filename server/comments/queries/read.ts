import { findThread, listThreads, markRead } from '#db/repos/comment-threads.ts'
import { listComments, listMentions } from '#db/repos/comments.ts'
import { listMembers } from '#db/repos/members.ts'
import { findModel } from '#db/repos/models.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { AppError } from '#server/errors.ts'
import { shownText } from '#server/workspace/view.ts'

/** Somebody who wrote or did something; the name is that of now. */
interface By {
  readonly userId: string
  readonly orgId: string
  readonly name: string
}

export interface ThreadView {
  readonly id: string
  /** text of an anchor (lib/model/anchor.ts) */
  readonly anchor: string
  /** what the place was called when the thread was opened */
  readonly place: LocalText | null
  readonly opened: { readonly by: By; readonly at: Date }
  readonly resolved: { readonly by: By; readonly at: Date } | null
  readonly last: { readonly by: By; readonly at: Date }
  /** comments that stand, and how the first of them begins */
  readonly standing: number
  readonly excerpt: string | null
  /** comments of others that the person who asks has not seen */
  readonly unread: number
  /** whether one of those calls them */
  readonly isCalled: boolean
  readonly hasMine: boolean
  readonly mentionsMe: boolean
}

/** The threads of a model, open ones first, newest first (S-57). */
export async function threadViews(tx: TenantTx, modelId: string): Promise<ThreadView[]> {
  if ((await findModel(tx, modelId)) === undefined) throw new AppError('not-found')
  const by = await namer(tx)
  return (await listThreads(tx, modelId)).map((t) => ({
    id: t.id,
    anchor: t.anchor,
    place: t.placeJa === '' ? null : shownText({ ja: t.placeJa, en: t.placeEn }),
    opened: { by: by(t.openedBy, t.openedOrg), at: t.openedAt },
    resolved:
      t.resolvedBy === null || t.resolvedOrg === null || t.resolvedAt === null
        ? null
        : { by: by(t.resolvedBy, t.resolvedOrg), at: t.resolvedAt },
    last: { by: by(t.lastBy, t.lastOrg), at: t.lastAt },
    standing: t.standing,
    excerpt: t.excerpt,
    unread: t.unread,
    isCalled: t.isCalled,
    hasMine: t.hasMine,
    mentionsMe: t.mentionsMe,
  }))
}

export interface CommentView {
  /** its number in the thread */
  readonly n: number
  readonly by: By
  readonly at: Date
  readonly editedAt: Date | null
  /** its author took it back: it has no words any more */
  readonly isDeleted: boolean
  readonly text: string
  readonly mentions: readonly { readonly userId: string; readonly name: string }[]
}

/** The comments of a thread, oldest first. */
export async function commentViews(
  tx: TenantTx,
  input: { readonly modelId: string; readonly threadId: string },
): Promise<CommentView[]> {
  await known(tx, input)
  const by = await namer(tx)
  const mentions = await listMentions(tx, input.threadId)
  return (await listComments(tx, input.threadId)).map(({ userId, orgId, ...comment }) => ({
    ...comment,
    by: by(userId, orgId),
    mentions: (mentions.get(comment.n) ?? []).map((id) => ({
      userId: id,
      name: by(id, orgId).name,
    })),
  }))
}

/** The person has seen a thread up to one of its comments (S-58). */
export async function saw(
  tx: TenantTx,
  input: { readonly modelId: string; readonly threadId: string; readonly upTo: number },
): Promise<void> {
  const { comments } = await known(tx, input)
  await markRead(tx, input.threadId, Math.min(input.upTo, comments))
}

async function known(
  tx: TenantTx,
  { modelId, threadId }: { readonly modelId: string; readonly threadId: string },
) {
  const thread = await findThread(tx, modelId, threadId)
  if (thread === undefined) throw new AppError('not-found')
  return thread
}

async function namer(tx: TenantTx): Promise<(userId: string, orgId: string) => By> {
  const names = new Map((await listMembers(tx)).map((m) => [m.userId, m.name]))
  return (userId, orgId) => ({ userId, orgId, name: names.get(userId) ?? '' })
}
