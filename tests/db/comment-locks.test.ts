import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  countComment,
  findThread,
  insertThread,
  listing,
  listThreads,
  reopenThread,
  resolveThread,
} from '#db/repos/comment-threads.ts'
import { insertComment, rewriteComment, takeBackComment } from '#db/repos/comments.ts'
import { keepPace } from '#db/repos/pace.ts'
import { inWorkspace, type TenantTx } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import { modelPeople } from '#tests/support/model-people.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildModel, buildWorkspace } from '#tests/support/rows.ts'

const pg = await testDatabase()
const at = new Date('2026-11-30T00:00:00Z')
const { modelId, person, as } = await modelPeople(pg, {
  author: ['A', 'editor'],
  reader: ['B', 'viewer'],
  judge: ['C', 'auditor'],
})

/** A thread of its own for one test, with a first comment. */
async function opened(): Promise<string> {
  const id = crypto.randomUUID()
  await as('author', async (tx) => {
    const thread = { id, modelId, anchor: 'states/s1', placeJa: '統合データ', placeEn: '' }
    await insertThread(tx, { ...thread, openedAt: at })
    await said(tx, id, 'はじめのコメント')
  })
  return id
}

async function said(tx: TenantTx, threadId: string, text: string) {
  const n = must(await countComment(tx, threadId, at, 200), 'number')
  await insertComment(tx, { threadId, n }, { text, at })
  return n
}

/** Whether a statement of somebody's own is refused for want of a right. */
async function refused(who: string, ...statements: ReturnType<typeof sql>[]): Promise<boolean> {
  try {
    await as(who, async (tx) => {
      for (const statement of statements) await statement.execute(tx)
    })
    return false
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === '42501') return true
    throw thrown
  }
}

test('[T-34] a resolution stays as it was made until the thread is reopened, whoever writes to it', async () => {
  const id = await opened()
  await as('reader', (tx) => resolveThread(tx, id, at))
  const { orgId } = person('judge')
  for (const who of ['reader', 'judge', 'author']) {
    for (const change of [
      sql`resolved_org = ${orgId}`,
      sql`resolved_at = '2020-01-01'`,
      sql`resolved_by = app.person(), resolved_org = app.org(), resolved_at = '2020-01-01'`,
      sql`last_at = '9999-01-01'`,
      sql`comments = comments + 1`,
      sql`comments = comments + 1, resolved_by = null, resolved_org = null, resolved_at = null`,
    ]) {
      expect(await refused(who, sql`update comment_thread set ${change} where id = ${id}`)).toBe(
        true,
      )
    }
  }
  const half = sql`update comment_thread set resolved_at = null where id = ${id}`
  await expect(as('judge', (tx) => half.execute(tx))).rejects.toMatchObject({ code: '23514' })
  expect(await as('author', (tx) => findThread(tx, modelId, id))).toMatchObject({
    resolvedBy: person('reader').userId,
    resolvedOrg: person('reader').orgId,
    resolvedAt: at,
    lastAt: at,
    comments: 1,
  })
})

test('[T-34] who resolves an open thread says so of themselves alone', async () => {
  const id = await opened()
  const { userId, orgId } = person('author')
  for (const [by, org] of [
    [userId, orgId],
    [person('reader').userId, orgId],
    [userId, person('reader').orgId],
  ]) {
    const forged = sql`update comment_thread set resolved_at = now(), resolved_by = ${by}, resolved_org = ${org}
      where id = ${id}`
    expect(await refused('reader', forged)).toBe(true)
  }
})

const written = (id: string, n: number) =>
  sql`insert into comment values (app.ws(), ${id}, ${n}, app.person(), app.org(), now(), 'x')`
const counted = (id: string) =>
  sql`update comment_thread set comments = comments + 1 where id = ${id}`

test('[T-35] a comment has the number that its open thread has just counted, no other', async () => {
  const id = await opened()
  for (const n of [2, 3, 200]) expect(await refused('reader', written(id, n))).toBe(true)
  expect(await refused('reader', counted(id), written(id, 3))).toBe(true)
  await expect(as('reader', (tx) => written(id, 1).execute(tx))).rejects.toMatchObject({
    code: '23505',
  })
  expect(await refused('reader', counted(id), written(id, 2))).toBe(false)
  await as('author', (tx) => resolveThread(tx, id, at))
  expect(await refused('reader', written(id, 2))).toBe(true)
  expect(await refused('reader', written(id, 3))).toBe(true)
  expect(await refused('reader', counted(id), written(id, 3))).toBe(true)
})

test('[T-35] a thread counts no comment that is not there, and none exists without its first', async () => {
  const id = await opened()
  expect(await refused('reader', counted(id))).toBe(true)
  expect(await refused('reader', counted(id), counted(id), written(id, 3))).toBe(true)
  const empty = as('reader', async (tx) => {
    const thread = { id: crypto.randomUUID(), modelId, anchor: 'states/s1' }
    await insertThread(tx, { ...thread, placeJa: '', placeEn: '', openedAt: at })
  })
  await expect(empty).rejects.toMatchObject({ code: '42501' })
  expect(await as('author', (tx) => findThread(tx, modelId, id))).toMatchObject({ comments: 1 })
})

test('[T-35] that a comment was rewritten stays to be seen', async () => {
  const id = await opened()
  const hidden = sql`update comment set text = '別の言葉' where thread_id = ${id}`
  expect(await refused('author', hidden)).toBe(true)
  await as('author', (tx) => rewriteComment(tx, { threadId: id, n: 1 }, { text: '直した', at }))
  const again = sql`update comment set text = '別', edited_at = null where thread_id = ${id}`
  expect(await refused('author', again)).toBe(true)
})

test('[T-36] nobody is called who has left, or whose organisation has, nor with a comment that is gone', async () => {
  const built = await buildWorkspace(pg.owner.db, {
    writer: ['A', 'editor'],
    left: ['A', 'editor'],
    away: ['B', 'editor'],
    here: ['C', 'viewer'],
  })
  const [writer, left, away, here] = ['writer', 'left', 'away', 'here'].map((key) =>
    must(built.members[key], key),
  )
  const of = must(writer, 'writer')
  const model = await buildModel(pg.owner.db, of)
  await sql`update workspace_member set status = 'removed' where user_id = ${left?.userId}`.execute(
    pg.owner.db,
  )
  await sql`update workspace_org set status = 'suspended' where org_id = ${away?.orgId}`.execute(
    pg.owner.db,
  )
  const id = crypto.randomUUID()
  await inWorkspace(pg.web.db, of, async (tx) => {
    const thread = { id, modelId: model, anchor: 'states/s1', placeJa: '', placeEn: '' }
    await insertThread(tx, { ...thread, openedAt: at })
    await said(tx, id, 'x')
  })
  const call = async (userId: string | undefined) =>
    await inWorkspace(pg.web.db, of, async (tx) => {
      await sql`insert into comment_mention values (app.ws(), ${id}, 1, ${userId}, 0)`.execute(tx)
    })
  await expect(call(left?.userId)).rejects.toMatchObject({ code: '42501' })
  await expect(call(away?.userId)).rejects.toMatchObject({ code: '42501' })
  await call(here?.userId)
  await inWorkspace(pg.web.db, of, (tx) => takeBackComment(tx, { threadId: id, n: 1 }, at))
  await expect(call(writer?.userId)).rejects.toMatchObject({ code: '42501' })
})

test('[T-37] every change of a thread gets the next number of its model, whoever writes at once; nobody chooses one', async () => {
  const id = await opened()
  const rev = async () => must(await as('judge', (tx) => findThread(tx, modelId, id)), 'thread').rev
  const start = await rev()
  await as('reader', (tx) => said(tx, id, '二つ目'))
  await as('author', (tx) => rewriteComment(tx, { threadId: id, n: 1 }, { text: '直した', at }))
  await as('judge', (tx) => resolveThread(tx, id, at))
  await as('judge', (tx) => reopenThread(tx, id))
  await as('reader', (tx) => takeBackComment(tx, { threadId: id, n: 2 }, at))
  expect(await rev()).toBe(start + 5)
  const many = await Promise.all(Array.from({ length: 6 }, async () => await opened()))
  const after = { after: start + 5, limit: 10 }
  const changed = await as('judge', (tx) => listThreads(tx, modelId, after))
  // Opened and counted its first comment: two changes each.
  expect(changed.map((thread) => thread.rev - start)).toEqual([7, 9, 11, 13, 15, 17])
  expect(new Set(changed.map((thread) => thread.id))).toEqual(new Set(many))
  expect(await refused('author', sql`update comment_thread set rev = 1 where id = ${id}`)).toBe(
    true,
  )
  expect(await refused('author', sql`update comment_head set rev = 1`)).toBe(true)
  expect(
    await refused('author', sql`insert into comment_head values (app.ws(), ${modelId}, 1)`),
  ).toBe(true)
})

test('[T-38] somebody’s pace is seen and kept by that person and their organisation alone', async () => {
  const pace = { burst: 3, each: 1000 }
  const keep = async (who: string, whose: 'person' | 'org', now = at) =>
    await as(who, (tx) => keepPace(tx, whose, pace, now))
  const later = (ms: number) => new Date(at.getTime() + ms)
  expect([await keep('author', 'person'), await keep('author', 'person')]).toEqual([0, 0])
  expect([await keep('author', 'person'), await keep('author', 'person')]).toEqual([0, 1000])
  expect(await keep('author', 'person', later(400))).toBe(600)
  expect(await keep('author', 'person', later(1000))).toBe(0)
  expect(await keep('author', 'person', later(1000))).toBe(1000)
  expect(await keep('reader', 'person')).toBe(0)
  const seen = await as('judge', (tx) => sql`select who from pace`.execute(tx))
  expect(seen.rows).toEqual([])
  const others = sql`update pace set until = now() + interval '1 year' where who = ${person('author').userId}`
  expect(Number((await as('judge', (tx) => others.execute(tx))).numAffectedRows)).toBe(0)
  const forged = sql`insert into pace values (app.ws(), 'comment', ${person('judge').userId}, now())`
  expect(await refused('reader', forged)).toBe(true)
  expect(await refused('author', sql`delete from pace`)).toBe(true)
})

test('[T-38] of many who act at once as many pass as the pace lets, not one more', async () => {
  const now = new Date('2026-12-01T00:00:00Z')
  const tries = Array.from({ length: 12 }, async () =>
    as('judge', (tx) => keepPace(tx, 'org', { burst: 5, each: 60_000 }, now)),
  )
  expect((await Promise.all(tries)).filter((wait) => wait === 0)).toHaveLength(5)
})

interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly Plans?: readonly Plan[]
}

function nodesOf(plan: Plan): readonly Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
}

test('[T-39] a page of a large model is one plan that reads the threads of the page and what is said in them, and nothing else', async () => {
  const model = await buildModel(pg.owner.db, person('author'))
  const { userId, orgId } = person('author')
  await pg.owner.db.transaction().execute(async (tx) => {
    for (const table of ['comment_thread', 'comment'])
      await sql`alter table ${sql.table(table)} disable trigger user`.execute(tx)
    await sql`insert into comment_thread select ${person('author').workspaceId}, gen_random_uuid(), ${model}, 'canvas/0,0', '', '',
      ${userId}, ${orgId}, ${at}, 5, ${at}, null, null, null, n from generate_series(1, 2000) n`.execute(
      tx,
    )
    await sql`insert into comment select t.ws_id, t.id, n, t.opened_by, t.opened_org, ${at}, 'x', null, null
      from comment_thread t, generate_series(1, 5) n where t.model_id = ${model}`.execute(tx)
    for (const table of ['comment_thread', 'comment'])
      await sql`alter table ${sql.table(table)} enable trigger user`.execute(tx)
  })
  await sql`analyze comment_thread`.execute(pg.owner.db)
  await sql`analyze comment`.execute(pg.owner.db)
  const page = listing(sql`t.model_id = ${model} and t.rev > 900 order by t.rev limit 50`)
  const told = await as('reader', (tx) =>
    sql<{
      'QUERY PLAN': readonly { readonly Plan: Plan }[]
    }>`explain (analyze, format json) ${page}`.execute(tx),
  )
  const nodes = nodesOf(must(told.rows[0]?.['QUERY PLAN'][0], 'plan').Plan)
  const rowsOf = (table: string) =>
    nodes
      .filter((node) => node['Relation Name'] === table)
      .reduce((sum, node) => sum + node['Actual Rows'] * node['Actual Loops'], 0)
  expect(rowsOf('comment_thread')).toBe(50)
  // What is said in the page, and of each thread the first and the last once more.
  expect(rowsOf('comment')).toBe(50 * 5 + 2 * 50)
  const seen = await as('reader', (tx) => listThreads(tx, model, { after: 900, limit: 50 }))
  expect(seen.map((thread) => thread.rev)).toEqual(Array.from({ length: 50 }, (_, i) => 901 + i))
  expect(seen[0]).toMatchObject({ standing: 5, unread: 5, isCalled: false, excerpt: 'x' })
})
