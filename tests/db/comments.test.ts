import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  countCalls,
  countComment,
  findThread,
  insertThread,
  listThreads,
  markRead,
  reopenThread,
  resolveThread,
} from '#db/repos/comment-threads.ts'
import {
  insertComment,
  listComments,
  listMentions,
  rewriteComment,
  setMentions,
  takeBackComment,
} from '#db/repos/comments.ts'
import type { TenantTx } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import { modelPeople } from '#tests/support/model-people.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const at = new Date('2026-11-30T00:00:00Z')
const all = { after: 0, limit: 1000 }
const { modelId, person, as } = await modelPeople(
  pg,
  {
    author: ['A', 'editor'],
    reader: ['B', 'viewer'],
    judge: ['C', 'auditor'],
  },
  { other: ['X', 'owner'] },
)

/** A thread of its own for one test, with a first comment. */
async function opened(by = 'author', text = 'はじめのコメント'): Promise<string> {
  const id = crypto.randomUUID()
  await as(by, async (tx) => {
    const thread = { id, modelId, anchor: 'states/s1', placeJa: '統合データ', placeEn: '' }
    await insertThread(tx, { ...thread, openedAt: at })
    await said(tx, id, text)
  })
  return id
}

async function said(tx: TenantTx, threadId: string, text: string, mentions: string[] = []) {
  const n = must(await countComment(tx, threadId, at, 200), 'number')
  await insertComment(tx, { threadId, n }, { text, at })
  await setMentions(tx, { threadId, n }, mentions)
  return n
}

test('[T-30] every member writes, in their own name; nobody in another’s', async () => {
  const id = await opened('reader')
  const n = await as('judge', async (tx) => await said(tx, id, '監査人から'))
  const rows = await as('author', async (tx) => await listComments(tx, id))
  expect(rows.map((row) => [row.n, row.userId])).toEqual([
    [1, person('reader').userId],
    [n, person('judge').userId],
  ])
  const forged = as('reader', async (tx) => {
    await countComment(tx, id, at, 200)
    await sql`insert into comment values (app.ws(), ${id}, 3, ${person('author').userId}, ${person('author').orgId},
      now(), 'x')`.execute(tx)
  })
  await expect(forged).rejects.toMatchObject({ code: '42501' })
})

test('[T-30] another workspace sees nothing of it, and is pointed to by nothing in it', async () => {
  const id = await opened()
  const seen = await as('other', async (tx) => ({
    thread: await findThread(tx, modelId, id),
    threads: await listThreads(tx, modelId, all),
    comments: await listComments(tx, id),
  }))
  expect(seen).toEqual({ thread: undefined, threads: [], comments: [] })
  const intoOurs = as('other', async (tx) => {
    const thread = { id: crypto.randomUUID(), modelId, anchor: 'states/s1' }
    await insertThread(tx, { ...thread, placeJa: '', placeEn: '', openedAt: at })
  })
  await expect(intoOurs).rejects.toMatchObject({ code: '23503' })
  const outsider = as('author', async (tx) => await said(tx, id, 'x', [person('other').userId]))
  await expect(outsider).rejects.toMatchObject({ code: '23503' })
})

test('[T-31] a comment is rewritten and taken back by its author alone; taken back it has no words', async () => {
  const id = await opened()
  const place = { threadId: id, n: 1 }
  for (const who of ['reader', 'judge', 'other']) {
    expect(await as(who, (tx) => rewriteComment(tx, place, { text: 'x', at }))).toBe(false)
    expect(await as(who, (tx) => takeBackComment(tx, place, at))).toBe(false)
  }
  const called = [person('reader').userId]
  await as('author', (tx) => setMentions(tx, place, called))
  const others = [person('judge').userId]
  await expect(as('judge', (tx) => setMentions(tx, place, others))).rejects.toBeDefined()
  expect(await as('author', (tx) => listMentions(tx, id))).toEqual(new Map([[1, called]]))
  expect(await as('author', (tx) => rewriteComment(tx, place, { text: '直した', at }))).toBe(true)
  expect(await as('author', (tx) => takeBackComment(tx, place, at))).toBe(true)
  expect(await as('author', (tx) => takeBackComment(tx, place, at))).toBe(false)
  expect(await as('author', (tx) => rewriteComment(tx, place, { text: 'また', at }))).toBe(false)
  expect(await as('reader', (tx) => listComments(tx, id))).toMatchObject([
    { n: 1, text: '', isDeleted: true },
  ])
})

test('[T-31] no row of a comment is deleted, and none is given to somebody else', async () => {
  await opened()
  for (const statement of [
    sql`delete from comment`,
    sql`delete from comment_thread`,
    sql`update comment set by_user = app.person()`,
    sql`update comment_thread set opened_by = app.person()`,
    sql`update comment_thread set anchor = 'states/s2'`,
  ]) {
    const tried = as('author', async (tx) => await statement.execute(tx))
    await expect(tried).rejects.toMatchObject({ code: '42501' })
  }
})

test('[T-32] comments are numbered without gaps also when two write at once, and not beyond the most', async () => {
  const id = await opened()
  const both = ['author', 'reader', 'judge', 'author', 'reader', 'judge']
  const numbers = await Promise.all(both.map((who) => as(who, (tx) => said(tx, id, 'また'))))
  expect(numbers.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7])
  expect(await as('author', (tx) => countComment(tx, id, at, 7))).toBeUndefined()
  const jump = as('author', (tx) =>
    sql`update comment_thread set comments = 50 where id = ${id}`.execute(tx),
  )
  await expect(jump).rejects.toMatchObject({ code: '42501' })
})

test('[T-32] a thread is resolved in one’s own name, and takes no comment until it is reopened', async () => {
  const id = await opened()
  const forged = as('reader', (tx) =>
    sql`update comment_thread set resolved_at = now(), resolved_org = app.org(),
      resolved_by = ${person('author').userId} where id = ${id}`.execute(tx),
  )
  await expect(forged).rejects.toMatchObject({ code: '42501' })
  expect(await as('reader', (tx) => resolveThread(tx, id, at))).toBe(true)
  expect(await as('judge', (tx) => resolveThread(tx, id, at))).toBe(false)
  expect(await as('author', (tx) => findThread(tx, modelId, id))).toMatchObject({
    resolvedBy: person('reader').userId,
    resolvedOrg: person('reader').orgId,
  })
  expect(await as('author', (tx) => countComment(tx, id, at, 200))).toBeUndefined()
  expect(await as('judge', (tx) => reopenThread(tx, id))).toBe(true)
  expect(await as('author', (tx) => said(tx, id, '続き'))).toBe(2)
})

test('[T-33] how far somebody has read is their own, and never goes back', async () => {
  const id = await opened()
  await as('author', (tx) => said(tx, id, '見てください', [person('reader').userId]))
  const unread = async (who: string) =>
    (await as(who, (tx) => listThreads(tx, modelId, all))).find((t) => t.id === id)?.unread
  const before = (await as('reader', countCalls)).get(modelId) ?? 0
  expect(before).toBe(1)
  expect([await unread('author'), await unread('reader'), await unread('judge')]).toEqual([0, 2, 2])
  const { rev } = must(await as('reader', (tx) => findThread(tx, modelId, id)), 'thread')
  await as('reader', (tx) => markRead(tx, id, { upTo: 2, rev }))
  await as('reader', (tx) => markRead(tx, id, { upTo: 1, rev: 1 }))
  expect([await unread('reader'), await unread('judge')]).toEqual([0, 2])
  expect((await as('reader', countCalls)).get(modelId)).toBeUndefined()
  const others = await as('judge', (tx) => sql`select user_id from comment_read`.execute(tx))
  expect(others.rows).toEqual([])
  const forReader = as('judge', (tx) =>
    sql`insert into comment_read values (app.ws(), ${id}, ${person('reader').userId}, 2, 2)`.execute(
      tx,
    ),
  )
  await expect(forReader).rejects.toMatchObject({ code: '42501' })
})
