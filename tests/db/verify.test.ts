import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { appendAudit } from '#db/repos/audit.ts'
import { inWorkspace } from '#db/tenant.ts'
import { checkTrails, type Trail } from '#db/trails.ts'
import { must } from '#lib/base/must.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { type BuiltWorkspace, buildWorkspace } from '#tests/support/rows.ts'

const pg = await testDatabase()
let built: BuiltWorkspace

beforeEach(async () => {
  built = await buildWorkspace(pg.owner.db, { a: ['A', 'owner'] })
  const me = must(built.members['a'], 'member')
  for (let i = 0; i < 5; i += 1) {
    await inWorkspace(pg.web.db, me, async (tx) => {
      await appendAudit(tx, {
        kind: 'workspace.created',
        data: { name: { ja: `名前${i}` } },
        at: new Date(1_700_000_000_000 + i).toISOString(),
        by: { userId: me.userId, name: 'a', orgId: me.orgId, orgName: { ja: 'A社' } },
      })
    })
  }
})

async function state(): Promise<Trail['state'] | undefined> {
  for await (const trail of checkTrails(pg.owner.db)) {
    if (trail.workspaceId === built.id) return trail.state
  }
  return undefined
}

/** As somebody who owns the database and switches the guard-rail off. */
async function tamper(statement: string): Promise<void> {
  await sql.raw('alter table audit_entry disable trigger user').execute(pg.owner.db)
  await sql.raw(statement).execute(pg.owner.db)
  await sql.raw('alter table audit_entry enable trigger user').execute(pg.owner.db)
}

test('[T-9] an untouched trail is whole', async () => {
  expect(await state()).toMatchObject({ ok: true, size: 5 })
})

test.each([
  ['a changed text', `set body = replace(body, '名前2', '名前9')`, 3, 'changed'],
  ['a changed column', `set kind = 'member.removed'`, 3, 'columns-differ'],
])('[T-9] %s is found and named', async (_what, change, firstBad, fault) => {
  await tamper(`update audit_entry ${change} where ws_id = '${built.id}' and idx = 3`)
  expect(await state()).toMatchObject({ ok: false, firstBad, fault, good: 2 })
})

test('[T-9] a deleted entry is found, at the end too', async () => {
  await tamper(`delete from audit_entry where ws_id = '${built.id}' and idx = 5`)
  expect(await state()).toMatchObject({ ok: false, firstBad: 5, fault: 'truncated' })
  await tamper(`delete from audit_entry where ws_id = '${built.id}' and idx = 2`)
  expect(await state()).toMatchObject({ ok: false, firstBad: 2, fault: 'missing' })
})

test('[T-9] an entry moved from another workspace is found', async () => {
  await tamper(`update audit_entry set ws_id = ws_id where false`)
  const id = randomUUID()
  await sql.raw(`insert into workspace values ('${id}', 'x', '')`).execute(pg.owner.db)
  await sql
    .raw(
      `insert into audit_head select '${id}', size, hash from audit_head where ws_id = '${built.id}'`,
    )
    .execute(pg.owner.db)
  const found = []
  for await (const trail of checkTrails(pg.owner.db)) {
    if (trail.workspaceId === id) found.push(trail.state)
  }
  expect(found).toMatchObject([{ ok: false, firstBad: 1, fault: 'truncated' }])
})
