import { type RawBuilder, sql } from 'kysely'
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
  /** number of its last change among those of all threads of the model */
  readonly rev: number
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
  /** the last of these: the change of the thread by which it called, who wrote it, how it begins; null when none does */
  readonly callRev: number | null
  readonly callBy: string | null
  readonly callOrg: string | null
  readonly callText: string | null
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
  'rev',
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

/** How many threads a model has, and how many of them the acting person's organisation has opened. */
export async function countThreads(
  tx: TenantTx,
  modelId: string,
): Promise<{ readonly all: number; readonly own: number }> {
  const { rows } = await sql<{ all: number; own: number }>`
    select count(*)::int as all, (count(*) filter (where opened_org = app.org()))::int as own
    from comment_thread where model_id = ${modelId}`.execute(tx)
  return rows[0] ?? { all: 0, own: 0 }
}

/** At most `limit` threads of a model that changed after change `after`, in the order of their last changes. */
export async function listThreads(
  tx: TenantTx,
  modelId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly ListedThread[]> {
  const asked = sql`t.model_id = ${modelId} and t.rev > ${after} order by t.rev limit ${limit}`
  return (await listing(asked).execute(tx)).rows
}

/** One thread as the list shows it. */
export async function listThread(
  tx: TenantTx,
  threadId: string,
): Promise<ListedThread | undefined> {
  return (await listing(sql`t.id = ${threadId}`).execute(tx)).rows[0]
}

/** How many changes the threads of a model have had. */
export async function lastThreadRev(tx: TenantTx, modelId: string): Promise<number> {
  const head = await tx
    .selectFrom('comment_head')
    .select('rev')
    .where('model_id', '=', modelId)
    .executeTakeFirst()
  return head?.rev ?? 0
}

/** @public One plan however many are asked for: the threads by their index, then what is said in these alone, once (S-69). */
export function listing(asked: RawBuilder<unknown>): RawBuilder<ListedThread> {
  const others = sql`c.deleted_at is null and c.by_user <> app.person()`
  return sql<ListedThread>`
    with page as materialized (select t.* from comment_thread t where ${asked}), said as (
      select p.id,
        (count(*) filter (where c.deleted_at is null))::int as standing,
        min(c.n) filter (where c.deleted_at is null) as first,
        (count(*) filter (where ${others} and c.n > coalesce(r.up_to, 0)))::int as unread,
        coalesce(bool_or(${others} and m.rev > coalesce(r.rev, 0)), false) as "isCalled",
        max(m.rev) filter (where ${others} and m.rev > coalesce(r.rev, 0)) as "callRev",
        coalesce(bool_or(c.deleted_at is null and c.by_user = app.person()), false) as "hasMine",
        coalesce(bool_or(c.deleted_at is null and m.user_id is not null), false) as "mentionsMe"
      from page p
      join comment c on c.ws_id = p.ws_id and c.thread_id = p.id
      left join comment_read r on r.ws_id = p.ws_id and r.thread_id = p.id and r.user_id = app.person()
      left join comment_mention m
        on m.ws_id = c.ws_id and m.thread_id = c.thread_id and m.n = c.n and m.user_id = app.person()
      group by p.id
    )
    select p.id, p.model_id as "modelId", p.anchor, p.place_ja as "placeJa", p.place_en as "placeEn",
      p.opened_by as "openedBy", p.opened_org as "openedOrg", p.opened_at as "openedAt", p.comments,
      p.last_at as "lastAt", p.resolved_by as "resolvedBy", p.resolved_org as "resolvedOrg",
      p.resolved_at as "resolvedAt", p.rev, s.standing, s.unread, s."isCalled", s."hasMine", s."mentionsMe",
      s."callRev", k.by_user as "callBy", k.by_org as "callOrg", left(k.text, ${excerptLength}) as "callText",
      l.by_user as "lastBy", l.by_org as "lastOrg", left(f.text, ${excerptLength}) as excerpt
    from page p
    join said s on s.id = p.id
    join comment l on l.ws_id = p.ws_id and l.thread_id = p.id and l.n = p.comments
    left join comment_mention km on km.ws_id = p.ws_id and km.thread_id = p.id
      and km.user_id = app.person() and km.rev = s."callRev"
    left join comment k on k.ws_id = km.ws_id and k.thread_id = km.thread_id and k.n = km.n
    left join comment f on f.ws_id = p.ws_id and f.thread_id = p.id and f.n = s.first
    order by p.rev`
}

/**
 * The person has seen the comments of a thread up to a number, as they stood after one of its changes; what they have seen before
 * stays seen.
 */
export async function markRead(
  tx: TenantTx,
  threadId: string,
  { upTo, rev }: { readonly upTo: number; readonly rev: number },
): Promise<void> {
  await tx
    .insertInto('comment_read')
    .values({
      ws_id: sql<string>`app.ws()`,
      thread_id: threadId,
      user_id: sql<string>`app.person()`,
      up_to: upTo,
      rev,
    })
    .onConflict((conflict) =>
      conflict.columns(['ws_id', 'thread_id', 'user_id']).doUpdateSet({
        up_to: sql<number>`greatest(comment_read.up_to, excluded.up_to)`,
        rev: sql<number>`greatest(comment_read.rev, excluded.rev)`,
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
      and t.resolved_at is null and m.rev > coalesce(r.rev, 0)
    group by t.model_id`.execute(tx)
  return new Map(rows.map(({ modelId, count }) => [modelId, count]))
}
