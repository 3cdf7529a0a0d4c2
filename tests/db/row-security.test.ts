import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { docGenesis } from '#db/doc-chain.ts'
import { appendUpdates } from '#db/repos/updates.ts'
import { inWorkspace } from '#db/tenant.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { type BuiltWorkspace, buildModel, buildWorkspace } from '#tests/support/rows.ts'

const pg = await testDatabase()
let ours: BuiltWorkspace
let theirs: BuiltWorkspace
let ourModel: string
let theirModel: string

function person(of: BuiltWorkspace, key: string) {
  const found = of.members[key]
  if (found === undefined) throw new Error(`no ${key}`)
  return found
}

beforeAll(async () => {
  ours = await buildWorkspace(pg.owner.db, { ed: ['A', 'editor'], vi: ['B', 'viewer'] })
  theirs = await buildWorkspace(pg.owner.db, { ed: ['X', 'editor'] })
  ourModel = await buildModel(pg.owner.db, person(ours, 'ed'))
  theirModel = await buildModel(pg.owner.db, person(theirs, 'ed'))
})

test('[T-1] a transaction of one workspace sees its rows and no others', async () => {
  const seen = await inWorkspace(pg.web.db, person(ours, 'ed'), async (tx) => ({
    models: await tx.selectFrom('model').select('id').execute(),
    workspaces: await tx.selectFrom('workspace').select('id').execute(),
    orgs: await tx.selectFrom('organization').select('id').execute(),
    people: await tx.selectFrom('app_user').select('id').execute(),
    docs: await tx.selectFrom('doc').select(['id', 'head_seq']).execute(),
  }))
  expect(seen.models).toEqual([{ id: ourModel }])
  expect(seen.workspaces).toEqual([{ id: ours.id }])
  expect(seen.orgs).toHaveLength(2)
  expect(seen.people).toHaveLength(2)
  expect(seen.docs).toEqual([{ id: ourModel, head_seq: 0 }])
})

test('[T-1] a row of another workspace cannot be inserted', async () => {
  await expect(
    inWorkspace(pg.collab.db, person(ours, 'ed'), async (tx) => {
      await tx
        .insertInto('doc_client')
        .values({
          ws_id: theirs.id,
          doc_id: theirModel,
          client_id: 1,
          user_id: person(ours, 'ed').userId,
        })
        .execute()
    }),
  ).rejects.toMatchObject({ code: '42501' })
})

test('[T-2] the settings end with the transaction', async () => {
  await inWorkspace(pg.web.db, person(ours, 'ed'), async (tx) => {
    expect(await tx.selectFrom('model').select('id').execute()).toHaveLength(1)
  })
  for (let i = 0; i < 12; i += 1) {
    expect(await pg.web.db.selectFrom('model').select('id').execute()).toEqual([])
  }
})

test('[T-3] somebody who is not an active member sees nothing, whatever they set', async () => {
  const stranger = person(theirs, 'ed')
  const forged = { workspaceId: ours.id, userId: stranger.userId, orgId: stranger.orgId }
  const otherOrg = { ...person(ours, 'ed'), orgId: person(ours, 'vi').orgId }
  for (const context of [forged, otherOrg]) {
    const seen = await inWorkspace(pg.web.db, context, async (tx) => [
      ...(await tx.selectFrom('model').select('id').execute()),
      ...(await tx.selectFrom('workspace').select('id').execute()),
      ...(await tx.selectFrom('workspace_member').select('user_id').execute()),
      ...(await tx.selectFrom('app_user').select('id').execute()),
    ])
    expect(seen).toEqual([])
  }
})

test('[T-3] somebody removed is out with the next transaction, and so is a suspended organisation', async () => {
  const own = await buildWorkspace(pg.owner.db, { a: ['A', 'editor'], b: ['B', 'editor'] })
  const sees = async (key: string) =>
    await inWorkspace(
      pg.web.db,
      person(own, key),
      async (tx) => await tx.selectFrom('workspace').select('id').execute(),
    )
  expect(await sees('a')).toHaveLength(1)
  await pg.owner.db
    .updateTable('workspace_member')
    .set({ status: 'removed' })
    .where('user_id', '=', person(own, 'a').userId)
    .execute()
  expect(await sees('a')).toEqual([])
  await pg.owner.db
    .updateTable('workspace_org')
    .set({ status: 'suspended' })
    .where('org_id', '=', person(own, 'b').orgId)
    .execute()
  expect(await sees('b')).toEqual([])
})

test('[T-4] appending to a document needs an editing role, in the database too', async () => {
  const append = async (key: string, workspaceId = ours.id) => {
    const { userId, orgId } = person(ours, key)
    return await appendUpdates(pg.collab.db, {
      workspaceId,
      docId: ourModel,
      expected: { epoch: 1, seq: 0, hash: docGenesis },
      aclRev: 0,
      at: new Date('2026-11-25T00:00:00Z'),
      rows: [
        {
          batchId: crypto.randomUUID(),
          userId,
          orgId,
          sessionId: null,
          via: null,
          clientIds: [7, 4_294_967_295],
          unbound: [],
          created: [],
          changes: [],
          data: Buffer.from([0, 0]),
        },
      ],
    })
  }
  expect(await append('vi')).toEqual({ is: 'denied' })
  // Somebody of one workspace with a document of another.
  expect(await append('ed', theirs.id)).toEqual({ is: 'denied' })
  expect(await append('ed')).toMatchObject({ is: 'appended', head: { seq: 1 } })
  expect(await append('ed')).toEqual({ is: 'conflict' })
  const rows = await inWorkspace(
    pg.collab.db,
    person(ours, 'vi'),
    async (tx) => await tx.selectFrom('doc_update').select(['seq', 'client_ids', 'data']).execute(),
  )
  expect(rows).toEqual([{ seq: 1, client_ids: [7, 4_294_967_295], data: Buffer.from([0, 0]) }])
})

test('[T-4] nobody adds to a log, moves its head or says who made an element but through that one statement', async () => {
  const { ed } = ours.members
  if (ed === undefined) throw new Error('built above')
  for (const statement of [
    sql`insert into doc_update select * from doc_update`,
    sql`insert into doc_client select * from doc_client`,
    sql`insert into doc_change select * from doc_change`,
    sql`insert into element_owner select * from element_owner`,
    sql`update doc set head_seq = head_seq + 1`,
  ]) {
    const tried = inWorkspace(pg.collab.db, ed, async (tx) => await statement.execute(tx))
    await expect(tried).rejects.toMatchObject({ code: '42501' })
  }
})

test('[T-5] the login roles own nothing and pass no row security', async () => {
  const { rows } = await sql<{ rolname: string }>`select rolname from pg_roles
    where rolname in ('app_web', 'app_collab', 'app_auth')
    and not rolsuper and not rolbypassrls and not rolcreaterole and not rolcreatedb and rolcanlogin`.execute(
    pg.owner.db,
  )
  expect(rows).toHaveLength(3)
})
