import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { connect } from '#db/client.ts'
import { asAuthDb, insertPerson } from '#db/identity.ts'
import { membershipsOf } from '#db/lookups.ts'
import { prepare, refuseHoles, roleUrls } from '#db/prepare.ts'
import { appendAudit } from '#db/repos/audit.ts'
import { foundWorkspace, readWorkspace } from '#db/repos/workspaces.ts'
import { inWorkspace } from '#db/tenant.ts'
import { checkTrails } from '#db/trails.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { plainDatabase } from '#tests/support/plain-database.ts'

const pg = await testDatabase()

test('[T-11] an owner who is no superuser migrates a second database of the cluster, and the roles work in it', async () => {
  const { asOwner, end } = await plainDatabase(pg)
  const urls = roleUrls(asOwner, {}, undefined)
  expect((await prepare(asOwner, urls)).length).toBeGreaterThan(10)
  expect(await prepare(asOwner, urls)).toEqual([])
  await refuseHoles(urls)
  const owner = connect(asOwner, 'test', 1)
  const web = connect(urls.app_web, 'test', 2)
  const auth = connect(urls.app_auth, 'test', 1)
  try {
    const who = { workspaceId: randomUUID(), userId: randomUUID(), orgId: randomUUID() }
    const people = asAuthDb(auth.db)
    await insertPerson(people, { id: who.userId, email: 'a@example.test', name: 'a', locale: 'ja' })
    const organization = { name: { ja: 'A社' }, short: { ja: 'A' } }
    const look = { colour: 0, shape: 'square' } as const
    const read = await inWorkspace(web.db, who, async (tx) => {
      expect(await foundWorkspace(tx, { ja: '共同体' }, organization, look)).toBe(true)
      await appendAudit(tx, {
        kind: 'workspace.created',
        data: { name: { ja: '共同体' } },
        at: '2026-11-25T00:00:00.000Z',
        by: { userId: who.userId, name: 'a', orgId: who.orgId, orgName: { ja: 'A社' } },
      })
      return await readWorkspace(tx)
    })
    expect(read.id).toBe(who.workspaceId)
    expect(await membershipsOf(people, who.userId)).toHaveLength(1)
    expect(await web.db.selectFrom('workspace').select('id').execute()).toEqual([])
    const trails = []
    for await (const trail of checkTrails(owner.db)) trails.push(trail.state)
    expect(trails).toMatchObject([{ ok: true, size: 1 }])
  } finally {
    for (const connection of [owner, web, auth]) await connection.close()
    await end()
  }
})
