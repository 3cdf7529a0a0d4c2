import { sql } from 'kysely'
import type { TenantTx } from '../tenant.ts'

/** One comment as it stands; without words when its author took it back. */
interface StoredComment {
  /** its number in the thread, from 1 */
  readonly n: number
  readonly userId: string
  readonly orgId: string
  readonly at: Date
  readonly text: string
  readonly editedAt: Date | null
  readonly isDeleted: boolean
}

interface CommentPlace {
  readonly threadId: string
  readonly n: number
}

/** Adds a comment of the acting person under the number its thread has just counted. */
export async function insertComment(
  tx: TenantTx,
  { threadId, n }: CommentPlace,
  comment: { readonly text: string; readonly at: Date },
): Promise<void> {
  await tx
    .insertInto('comment')
    .values({
      ws_id: sql<string>`app.ws()`,
      thread_id: threadId,
      n,
      by_user: sql<string>`app.person()`,
      by_org: sql<string>`app.org()`,
      at: comment.at,
      text: comment.text,
      edited_at: null,
      deleted_at: null,
    })
    .execute()
}

/** The comments of a thread, oldest first. */
export async function listComments(
  tx: TenantTx,
  threadId: string,
): Promise<readonly StoredComment[]> {
  return await tx
    .selectFrom('comment')
    .select(['n', 'by_user as userId', 'by_org as orgId', 'at', 'text', 'edited_at as editedAt'])
    .select(sql<boolean>`deleted_at is not null`.as('isDeleted'))
    .where('thread_id', '=', threadId)
    .orderBy('n')
    .execute()
}

export async function findComment(
  tx: TenantTx,
  { threadId, n }: CommentPlace,
): Promise<StoredComment | undefined> {
  return await tx
    .selectFrom('comment')
    .select(['n', 'by_user as userId', 'by_org as orgId', 'at', 'text', 'edited_at as editedAt'])
    .select(sql<boolean>`deleted_at is not null`.as('isDeleted'))
    .where('thread_id', '=', threadId)
    .where('n', '=', n)
    .executeTakeFirst()
}

/** Gives one's own comment other words; false when it is somebody else's or was taken back (T-31). */
export async function rewriteComment(
  tx: TenantTx,
  { threadId, n }: CommentPlace,
  change: { readonly text: string; readonly at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('comment')
    .set({ text: change.text, edited_at: change.at })
    .where('thread_id', '=', threadId)
    .where('n', '=', n)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Takes one's own comment back: its words go, its row stays; false when somebody was faster or it is not one's own. */
export async function takeBackComment(
  tx: TenantTx,
  { threadId, n }: CommentPlace,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('comment')
    .set({ text: '', deleted_at: at })
    .where('thread_id', '=', threadId)
    .where('n', '=', n)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Who is mentioned in one's own comment: these, and nobody else any more; who was already is not called again. */
export async function setMentions(
  tx: TenantTx,
  { threadId, n }: CommentPlace,
  userIds: readonly string[],
): Promise<void> {
  let gone = tx.deleteFrom('comment_mention').where('thread_id', '=', threadId).where('n', '=', n)
  if (userIds.length > 0) gone = gone.where('user_id', 'not in', userIds)
  await gone.execute()
  const before = await mentionsOf(tx, { threadId, n })
  const called = userIds.filter((id) => !before.includes(id))
  if (called.length === 0) return
  await tx
    .insertInto('comment_mention')
    .values(
      called.map((userId) => ({
        ws_id: sql<string>`app.ws()`,
        thread_id: threadId,
        n,
        user_id: userId,
      })),
    )
    .execute()
}

/** Who is mentioned in one comment. */
export async function mentionsOf(
  tx: TenantTx,
  { threadId, n }: CommentPlace,
): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('comment_mention')
    .select('user_id as userId')
    .where('thread_id', '=', threadId)
    .where('n', '=', n)
    .execute()
  return rows.map(({ userId }) => userId)
}

/** Who is mentioned in the comments of a thread, by the number of the comment. */
export async function listMentions(
  tx: TenantTx,
  threadId: string,
): Promise<ReadonlyMap<number, readonly string[]>> {
  const rows = await tx
    .selectFrom('comment_mention')
    .select(['n', 'user_id as userId'])
    .where('thread_id', '=', threadId)
    .orderBy('user_id')
    .execute()
  const grouped = Map.groupBy(rows, (row) => row.n)
  return new Map([...grouped].map(([n, list]) => [n, list.map(({ userId }) => userId)]))
}
