import { sql } from 'kysely'
import { type AuditEntry, parseEntry } from '#lib/audit/entry.ts'
import { isNoticeKind, type NoticeKind } from '#lib/notices/kinds.ts'
import type { Waiting } from '#lib/notices/plan.ts'
import { asAuthDb, type AuthDb } from './identity.ts'

/*
 * Letters made of the notices that wait (T-136 to T-138). All of it is the auth role's: it knows the addresses, and no transaction
 * of a workspace reads what others are told.
 */

/** To whom about which consortium. */
export interface Addressee {
  readonly workspaceId: string
  readonly userId: string
}

/** What waits for one person of one consortium, oldest first, and when their last letter about it was made. */
export interface Post extends Addressee {
  readonly waiting: readonly Waiting[]
  readonly last: number | null
}

/** Everybody for whom something waits, or this one alone. */
export async function waitingPost(auth: AuthDb, only?: Addressee): Promise<readonly Post[]> {
  let query = auth
    .selectFrom('notice_outbox as n')
    .select([
      'n.ws_id as workspaceId',
      'n.to_user as userId',
      'n.audit_idx as id',
      'n.kind',
      'n.at',
    ])
    .select((eb) =>
      eb
        .selectFrom('notice_letter as l')
        .select(({ fn }) => fn.max('l.made_at').as('last'))
        .whereRef('l.ws_id', '=', 'n.ws_id')
        .whereRef('l.to_user', '=', 'n.to_user')
        .as('last'),
    )
    .where('n.letter_id', 'is', null)
    .where('n.dropped_at', 'is', null)
    .orderBy('n.ws_id')
    .orderBy('n.to_user')
    .orderBy('n.audit_idx')
  if (only !== undefined) {
    query = query.where('n.ws_id', '=', only.workspaceId).where('n.to_user', '=', only.userId)
  }
  const rows = await query.execute()
  const grouped = Map.groupBy(rows, (row) => `${row.workspaceId} ${row.userId}`)
  return [...grouped.values()].flatMap((list) => {
    const [first] = list
    if (first === undefined) return []
    const { workspaceId, userId, last } = first
    const waiting = list.flatMap(({ id, kind, at }) =>
      isNoticeKind(kind) ? [{ id, kind, at: at.getTime() }] : [],
    )
    return [{ workspaceId, userId, waiting, last: last?.getTime() ?? null }]
  })
}

/**
 * Decides, while nobody else does for the same person, what becomes of what waits for them: `decide` sees what waits now. False when
 * somebody else is at it. One transaction: a notice is in a letter or waits.
 */
export async function makeLetter(
  auth: AuthDb,
  to: Addressee,
  letter: { readonly id: string; readonly at: Date },
  decide: (post: Post) => { readonly send: readonly Waiting[]; readonly drop: readonly Waiting[] },
): Promise<boolean> {
  return await auth.transaction().execute(async (trx) => {
    const tx = asAuthDb(trx)
    const key = `${to.workspaceId} ${to.userId}`
    const { rows } = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(${key}, 38)) as mine`.execute(tx)
    if (rows[0]?.mine !== true) return false
    const [post] = await waitingPost(tx, to)
    if (post === undefined) return true
    const { send, drop } = decide(post)
    if (send.length > 0) {
      await tx
        .insertInto('notice_letter')
        .values({
          ws_id: to.workspaceId,
          id: letter.id,
          to_user: to.userId,
          made_at: letter.at,
          due_at: letter.at,
          attempts: 0,
          lease_until: null,
          sent_at: null,
          given_up_at: null,
        })
        .execute()
      await settle(tx, to, send, { letter_id: letter.id })
    }
    if (drop.length > 0) await settle(tx, to, drop, { dropped_at: letter.at })
    return true
  })
}

async function settle(
  tx: AuthDb,
  to: Addressee,
  which: readonly Waiting[],
  end: { readonly letter_id: string } | { readonly dropped_at: Date },
): Promise<void> {
  await tx
    .updateTable('notice_outbox')
    .set(end)
    .where('ws_id', '=', to.workspaceId)
    .where('to_user', '=', to.userId)
    .where(
      'audit_idx',
      'in',
      which.map(({ id }) => id),
    )
    .execute()
}

/** A letter under the lease of who claimed it. */
export interface Claimed extends Addressee {
  readonly id: string
  /** this attempt's number, from 1; names the lease */
  readonly attempts: number
}

/** Takes at most `most` letters that are due and that nobody has, each for `leaseMs`: of many who ask at once none gets the same (T-138). */
export async function claimLetters(
  auth: AuthDb,
  { now, leaseMs, most }: { readonly now: Date; readonly leaseMs: number; readonly most: number },
): Promise<readonly Claimed[]> {
  const until = new Date(now.getTime() + leaseMs)
  const { rows } = await sql<Claimed>`
    update notice_letter l set lease_until = ${until}, attempts = l.attempts + 1
    from (select ws_id, id from notice_letter
      where sent_at is null and given_up_at is null and due_at <= ${now}
        and (lease_until is null or lease_until <= ${now})
      order by due_at limit ${most} for update skip locked) free
    where l.ws_id = free.ws_id and l.id = free.id
    returning l.ws_id as "workspaceId", l.id, l.to_user as "userId", l.attempts`.execute(auth)
  return rows
}

/** What a letter tells, oldest first. What a later version of this house has written is left out. */
export async function noticesIn(
  auth: AuthDb,
  letter: Pick<Claimed, 'workspaceId' | 'id'>,
): Promise<readonly { readonly kind: NoticeKind; readonly entry: AuditEntry }[]> {
  const rows = await auth
    .selectFrom('notice_outbox')
    .select(['kind', 'body'])
    .where('ws_id', '=', letter.workspaceId)
    .where('letter_id', '=', letter.id)
    .orderBy('audit_idx')
    .execute()
  return rows.flatMap(({ kind, body }) => {
    const entry = parseEntry(body)
    return entry === null || !isNoticeKind(kind) ? [] : [{ kind, entry }]
  })
}

/** How an attempt ended: gone, to be tried again from a moment on, or never again. */
export type Ending =
  | { readonly is: 'sent' | 'given-up'; readonly at: Date }
  | { readonly is: 'failed'; readonly again: Date }

/** Ends the lease of this attempt; false when it had run out and somebody else has claimed the letter since. */
export async function endAttempt(auth: AuthDb, letter: Claimed, ending: Ending): Promise<boolean> {
  const set =
    ending.is === 'failed'
      ? { due_at: ending.again }
      : ending.is === 'sent'
        ? { sent_at: ending.at }
        : { given_up_at: ending.at }
  const { numUpdatedRows } = await auth
    .updateTable('notice_letter')
    .set({ ...set, lease_until: null })
    .where('ws_id', '=', letter.workspaceId)
    .where('id', '=', letter.id)
    .where('attempts', '=', letter.attempts)
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
