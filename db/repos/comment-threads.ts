import { sql } from 'kysely'
import type { TenantTx } from '../tenant.ts'

interface StoredThread {
  readonly id: string
  readonly modelId: string
  /** text of an anchor (lib/model/anchor.ts) */
  readonly anchor: string
  /** what it was called when the thread was opened; empty when it had no name */
  readonly placeJa: string
  readonly placeEn: string
  readonly openedBy: string
  readonly openedOrg: string
  readonly openedAt: Date
  /** number of its last comment */
  readonly comments: number
  readonly lastAt: Date
  readonly resolvedBy: string | null
  readonly resolvedOrg: string | null
  readonly resolvedAt: Date | null
}

/** A thread as the list of a model shows it, to the person who asks. */
interface ListedThread extends StoredThread {
  /** comments that were not taken back */
  readonly standing: number
  /** how the first that stands begins; null when none does */
  readonly excerpt: string | null
  /** who wrote the last one */
  readonly lastBy: string
  readonly lastOrg: string
  /** comments of others that the person has not seen */
  readonly unread: number
  /** whether one of those mentions the person */
  readonly isCalled: boolean
  readonly hasMine: boolean
  readonly mentionsMe: boolean
}

const columns = [
  'id',
  'model_id as modelId',
  'anchor',
  'place_ja as placeJa',
  'place_en as placeEn',
  'opened_by as openedBy',
  'opened_org as openedOrg',
  'opened_at as openedAt',
  'comments',
  'last_at as lastAt',
  'resolved_by as resolvedBy',
  'resolved_org as resolvedOrg',
  'resolved_at as resolvedAt',
] as const

const excerptLength = 200

/** Opens a thread of the acting person about a place of a model; its first comment is counted afterwards. */
export async function insertThread(
  tx: TenantTx,
  thread: Pick<StoredThread, 'id' | 'modelId' | 'anchor' | 'placeJa' | 'placeEn' | 'openedAt'>,
): Promise<void> {
  await tx
    .insertInto('comment_thread')
    .values({
      ws_id: sql<string>`app.ws()`,
      id: thread.id,
      model_id: thread.modelId,
      anchor: thread.anchor,
      place_ja: thread.placeJa,
      place_en: thread.placeEn,
      opened_by: sql<string>`app.person()`,
      opened_org: sql<string>`app.org()`,
      opened_at: thread.openedAt,
      comments: 0,
      last_at: thread.openedAt,
      resolved_by: null,
      resolved_org: null,
      resolved_at: null,
    })
    .execute()
}

export async function findThread(
  tx: TenantTx,
  modelId: string,
  id: string,
): Promise<StoredThread | undefined> {
  return await tx
    .selectFrom('comment_thread')
    .select(columns)
    .where('model_id', '=', modelId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/**
 * Counts one comment more and answers its number; undefined when the thread is resolved or full. Who counts at the same time
 * waits until this transaction has ended.
 */
export async function countComment(
  tx: TenantTx,
  id: string,
  at: Date,
  most: number,
): Promise<number | undefined> {
  const row = await tx
    .updateTable('comment_thread')
    .set({ comments: sql<number>`comments + 1`, last_at: sql<Date>`greatest(last_at, ${at})` })
    .where('id', '=', id)
    .where('resolved_at', 'is', null)
    .where('comments', '<', most)
    .returning('comments')
    .executeTakeFirst()
  return row?.comments
}

/** Resolves an open thread in the name of the acting person; false when it is resolved already. */
export async function resolveThread(tx: TenantTx, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('comment_thread')
    .set({
      resolved_by: sql<string>`app.person()`,
      resolved_org: sql<string>`app.org()`,
      resolved_at: at,
    })
    .where('id', '=', id)
    .where('resolved_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Opens a resolved thread again; false when it is open. */
export async function reopenThread(tx: TenantTx, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('comment_thread')
    .set({ resolved_by: null, resolved_org: null, resolved_at: null })
    .where('id', '=', id)
    .where('resolved_at', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function countThreads(tx: TenantTx, modelId: string): Promise<number> {
  const { count } = await tx
    .selectFrom('comment_thread')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('model_id', '=', modelId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The threads of a model, open ones first, newest first among equals. */
export async function listThreads(tx: TenantTx, modelId: string): Promise<readonly ListedThread[]> {
  const seen = sql`coalesce((select r.up_to from comment_read r
    where r.thread_id = t.id and r.user_id = app.person()), 0)`
  const called = sql`exists (select from comment_mention m where m.thread_id = c.thread_id
    and m.n = c.n and m.user_id = app.person())`
  const { rows } = await sql<ListedThread>`
    select t.id, t.model_id as "modelId", t.anchor, t.place_ja as "placeJa", t.place_en as "placeEn", t.opened_by as "openedBy", t.opened_org as "openedOrg",
      t.opened_at as "openedAt", t.comments, t.last_at as "lastAt", t.resolved_by as "resolvedBy",
      t.resolved_org as "resolvedOrg", t.resolved_at as "resolvedAt", said.*,
      last.by_user as "lastBy", last.by_org as "lastOrg",
      (select left(f.text, ${excerptLength}) from comment f
        where f.thread_id = t.id and f.deleted_at is null order by f.n limit 1) as excerpt
    from comment_thread t
    join comment last on last.thread_id = t.id and last.n = t.comments
    cross join lateral (
      select count(*) filter (where c.deleted_at is null)::int as standing,
        (count(*) filter (where c.deleted_at is null and c.by_user <> app.person() and c.n > ${seen}))::int as unread,
        coalesce(bool_or(c.deleted_at is null and c.by_user <> app.person() and c.n > ${seen} and ${called}), false)
          as "isCalled",
        coalesce(bool_or(c.deleted_at is null and c.by_user = app.person()), false) as "hasMine",
        coalesce(bool_or(c.deleted_at is null and ${called}), false) as "mentionsMe"
      from comment c where c.thread_id = t.id
    ) said
    where t.model_id = ${modelId}
    order by t.resolved_at is not null, t.last_at desc, t.id`.execute(tx)
  return rows
}

/** The person has seen the comments of a thread up to a number; what they have seen before stays seen. */
export async function markRead(tx: TenantTx, threadId: string, upTo: number): Promise<void> {
  await tx
    .insertInto('comment_read')
    .values({
      ws_id: sql<string>`app.ws()`,
      thread_id: threadId,
      user_id: sql<string>`app.person()`,
      up_to: upTo,
    })
    .onConflict((conflict) =>
      conflict.columns(['ws_id', 'thread_id', 'user_id']).doUpdateSet({
        up_to: sql<number>`greatest(comment_read.up_to, excluded.up_to)`,
      }),
    )
    .execute()
}

/** Open threads of each model (by its id) in which somebody else has mentioned the person who asks since they last looked. */
export async function countCalls(tx: TenantTx): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ modelId: string; count: number }>`
    select t.model_id as "modelId", count(distinct t.id)::int as count
    from comment_mention m
    join comment c on c.thread_id = m.thread_id and c.n = m.n
    join comment_thread t on t.id = m.thread_id
    left join comment_read r on r.thread_id = m.thread_id and r.user_id = m.user_id
    where m.user_id = app.person() and c.deleted_at is null and c.by_user <> app.person()
      and t.resolved_at is null and c.n > coalesce(r.up_to, 0)
    group by t.model_id`.execute(tx)
  return new Map(rows.map(({ modelId, count }) => [modelId, count]))
}
