import { beforeEach, expect, test } from 'vitest'
import { appendAudit } from '#db/repos/audit.ts'
import { inWorkspace } from '#db/tenant.ts'
import { sha256Hex } from '#db/hash.ts'
import { must } from '#lib/base/must.ts'
import { link } from '#lib/audit/chain.ts'
import { verifyAudit } from '#server/audit/queries/verify.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace, type BuiltMember } from '#tests/support/rows.ts'

const pg = await testDatabase()
let me: BuiltMember

const by = () => ({ userId: me.userId, name: '監査', orgId: me.orgId, orgName: { ja: 'A社' } })

/** Ten entries written as the product writes them. */
beforeEach(async () => {
  me = must((await buildWorkspace(pg.owner.db, { me: ['A', 'auditor'] })).members['me'], 'me')
  for (let n = 1; n <= 10; n++) {
    await inWorkspace(pg.web.db, me, (tx) =>
      appendAudit(tx, {
        kind: 'workspace.renamed',
        data: { before: { ja: `第${n - 1}版` }, after: { ja: `第${n}版` } },
        at: `2026-11-25T00:00:0${n - 1}.000Z`,
        by: by(),
      }),
    )
  }
})

const verified = async () =>
  await inWorkspace(pg.web.db, me, (tx) => verifyAudit(tx, me.workspaceId, sha256Hex))

/** Writes as somebody who owns the database and has switched its triggers off. */
async function tamper(...statements: string[]): Promise<void> {
  await pg.owner.sql.begin(async (sql) => {
    await sql.unsafe(`set local session_replication_role = 'replica'`)
    for (const s of statements) await sql.unsafe(s.replaceAll(':ws', `'${me.workspaceId}'`))
  })
}

test('[AU-3] an untouched chain verifies to its head', async () => {
  expect(await verified()).toMatchObject({ ok: true, size: 10 })
})

test('[AU-3] an edited row is named', async () => {
  await tamper(
    `update audit_entry set body = replace(body, '第4版', '第9版') where ws_id = :ws and idx = 4`,
  )
  expect(await verified()).toEqual({ ok: false, firstBad: 4, fault: 'changed', good: 3 })
})

test('[AU-3] an edited column is named although the text is untouched', async () => {
  await tamper(`update audit_entry set kind = 'workspace.created' where ws_id = :ws and idx = 6`)
  expect(await verified()).toEqual({ ok: false, firstBad: 6, fault: 'columns-differ', good: 5 })
})

test('[AU-3] a deleted row is named, also the last one', async () => {
  await tamper(`delete from audit_entry where ws_id = :ws and idx = 10`)
  expect(await verified()).toMatchObject({ firstBad: 10, fault: 'truncated' })
  await tamper(`delete from audit_entry where ws_id = :ws and idx = 3`)
  expect(await verified()).toMatchObject({ firstBad: 3, fault: 'missing' })
})

test('[AU-3] two rows that changed places are named', async () => {
  await tamper(
    `update audit_entry set idx = 99 where ws_id = :ws and idx = 7`,
    `update audit_entry set idx = 7 where ws_id = :ws and idx = 8`,
    `update audit_entry set idx = 8 where ws_id = :ws and idx = 99`,
  )
  expect(await verified()).toMatchObject({ ok: false, firstBad: 7 })
})

test('[AU-3] an inserted row is named, in the middle and beyond the head', async () => {
  const copy = (from: number, to: number) => `insert into audit_entry
    select ws_id, ${to}, at, kind, user_id, org_id, model_id, body, prev_hash, hash
    from audit_entry where ws_id = :ws and idx = ${from}`
  await tamper(copy(2, 11))
  expect(await verified()).toMatchObject({ firstBad: 11, fault: 'beyond-head' })
  await tamper(
    `update audit_entry set idx = idx + 100 where ws_id = :ws and idx > 4`,
    copy(4, 5),
    `update audit_entry set idx = idx - 99 where ws_id = :ws and idx > 100`,
    `update audit_head set size = 12 where ws_id = :ws`,
  )
  expect(await verified()).toMatchObject({ ok: false, firstBad: 5 })
})

test('[AU-3] a row that was edited and hashed anew breaks the link of the next', async () => {
  const row = await pg.owner.db
    .selectFrom('audit_entry')
    .select(['body', 'prev_hash'])
    .where('ws_id', '=', me.workspaceId)
    .where('idx', '=', 5)
    .executeTakeFirstOrThrow()
  const body = row.body.replace('第5版', '第0版')
  const hash = link(sha256Hex, row.prev_hash, body)
  await pg.owner.sql.begin(async (sql) => {
    await sql`set local session_replication_role = 'replica'`
    await sql`update audit_entry set body = ${body}, hash = ${hash}
      where ws_id = ${me.workspaceId} and idx = 5`
  })
  expect(await verified()).toMatchObject({ firstBad: 6, fault: 'broken-link' })
})

test('[AU-2] entries of transactions that run at once stand in one unbroken chain', async () => {
  await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      inWorkspace(pg.web.db, me, (tx) =>
        appendAudit(tx, {
          kind: 'workspace.created',
          data: { name: { ja: `同時${n}` } },
          at: '2026-11-25T00:01:00.000Z',
          by: by(),
        }),
      ),
    ),
  )
  expect(await verified()).toMatchObject({ ok: true, size: 22 })
})
