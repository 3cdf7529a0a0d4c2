import {
  findThread,
  lastThreadRev,
  listThread,
  listThreads,
  markRead,
} from '#db/repos/comment-threads.ts'
import { listComments, listMentions } from '#db/repos/comments.ts'
import { listMembers } from '#db/repos/members.ts'
import { findModel } from '#db/repos/models.ts'
import type { TenantTx } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { AppError } from '#server/errors.ts'
import { shownText } from '#server/workspace/view.ts'
import { threadPage } from '../limits.ts'

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
  /** the last of these: the change of the thread by which it called, who wrote it, and how it begins */
  readonly call: { readonly rev: number; readonly by: By; readonly excerpt: string } | null
  readonly hasMine: boolean
  readonly mentionsMe: boolean
  /** number of its last change among those of all threads of the model */
  readonly rev: number
}

/** Threads in the order of their last changes. */
export interface ThreadPage {
  readonly threads: readonly ThreadView[]
  /** more have changed after the last of these */
  readonly hasMore: boolean
  /** how many changes there have been; fewer than the caller knows of: it is to begin anew */
  readonly head: number
}

/** The threads of a model that changed after a change, a page at a time (S-57, S-69). */
export async function threadViews(
  tx: TenantTx,
  { modelId, after = 0 }: { readonly modelId: string; readonly after?: number },
): Promise<ThreadPage> {
  if ((await findModel(tx, modelId)) === undefined) throw new AppError('not-found')
  const head = await lastThreadRev(tx, modelId)
  const found = await listThreads(tx, modelId, { after, limit: threadPage + 1 })
  const by = await namer(tx)
  return {
    threads: found.slice(0, threadPage).map((thread) => threadView(thread, by)),
    hasMore: found.length > threadPage,
    head,
  }
}

type Listed = NonNullable<Awaited<ReturnType<typeof listThread>>>

function threadView(t: Listed, by: Namer): ThreadView {
  return {
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
    call: callOf(t, by),
    hasMine: t.hasMine,
    mentionsMe: t.mentionsMe,
    rev: t.rev,
  }
}

function callOf(t: Listed, by: Namer): ThreadView['call'] {
  if (t.callRev === null || t.callBy === null || t.callOrg === null) return null
  return { rev: t.callRev, by: by(t.callBy, t.callOrg), excerpt: t.callText ?? '' }
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

/** The comments of a thread, oldest first, as they stood after its change `rev` or later. */
export async function commentViews(
  tx: TenantTx,
  input: { readonly modelId: string; readonly threadId: string },
): Promise<{ readonly comments: readonly CommentView[]; readonly rev: number }> {
  const { rev } = await known(tx, input)
  const by = await namer(tx)
  const mentions = await listMentions(tx, input.threadId)
  const comments = (await listComments(tx, input.threadId)).map(
    ({ userId, orgId, ...comment }) => ({
      ...comment,
      by: by(userId, orgId),
      mentions: (mentions.get(comment.n) ?? []).map((id) => ({
        userId: id,
        name: by(id, orgId).name,
      })),
    }),
  )
  return { comments, rev }
}

/** The person has seen a thread up to one of its comments, as it stood after one of its changes (S-58); the thread as it is to them now. */
export async function saw(
  tx: TenantTx,
  input: {
    readonly modelId: string
    readonly threadId: string
    readonly upTo: number
    readonly rev: number
  },
): Promise<ThreadView> {
  const { comments, rev } = await known(tx, input)
  const seen = { upTo: Math.min(input.upTo, comments), rev: Math.min(input.rev, rev) }
  await markRead(tx, input.threadId, seen)
  const thread = await listThread(tx, input.threadId)
  return threadView(must(thread, 'the thread that was seen'), await namer(tx))
}

async function known(
  tx: TenantTx,
  { modelId, threadId }: { readonly modelId: string; readonly threadId: string },
) {
  const thread = await findThread(tx, modelId, threadId)
  if (thread === undefined) throw new AppError('not-found')
  return thread
}

type Namer = (userId: string, orgId: string) => By

async function namer(tx: TenantTx): Promise<Namer> {
  const names = new Map((await listMembers(tx)).map((m) => [m.userId, m.name]))
  return (userId, orgId) => ({ userId, orgId, name: names.get(userId) ?? '' })
}
