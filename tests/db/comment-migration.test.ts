import { randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { FileMigrationProvider, Migrator } from 'kysely/migration'
import { expect, test } from 'vitest'
import { connect } from '#db/client.ts'
import { migrateToLatest } from '#db/migrator.ts'
import { countCalls, listThreads, markRead } from '#db/repos/comment-threads.ts'
import { inWorkspace } from '#db/tenant.ts'
import { urlFor } from '#db/roles.ts'
import { must } from '#lib/base/must.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { plainDatabase } from '#tests/support/plain-database.ts'
import { buildModel, buildWorkspace } from '#tests/support/rows.ts'

const pg = await testDatabase()

test('[T-37] comments from before changes were numbered get numbers, by an owner who is no superuser; what waited still waits', async () => {
  const { asSuperuser, asOwner, end } = await plainDatabase(pg)
  const superuser = connect(asSuperuser, 'test superuser', 2)
  const web = connect(urlFor(asSuperuser, 'app_web'), 'test web', 2)
  const owner = connect(asOwner, 'test owner', 2)
  try {
    const { error } = await new Migrator({
      db: owner.db,
      provider: new FileMigrationProvider({
        fs,
        path,
        migrationFolder: path.resolve('db/migrations'),
      }),
    }).migrateTo('0023_comments')
    expect(error).toBeUndefined()
    const { id, members } = await buildWorkspace(superuser.db, {
      author: ['A', 'editor'],
      called: ['B', 'viewer'],
    })
    const [author, called] = [must(members['author'], 'a'), must(members['called'], 'b')]
    const modelId = await buildModel(superuser.db, author)
    const threads = [randomUUID(), randomUUID()]
    for (const [i, thread] of threads.entries()) {
      const when = new Date(Date.UTC(2026, 10, 30, i))
      const by = sql`${author.userId}, ${author.orgId}, ${when}::timestamptz`
      await sql`insert into comment_thread values (${id}, ${thread}, ${modelId}, 'states/a', '', '', ${by}, 1, ${when})`.execute(
        superuser.db,
      )
      await sql`insert into comment values (${id}, ${thread}, 1, ${by}, '@called')`.execute(
        superuser.db,
      )
      await sql`insert into comment_mention values (${id}, ${thread}, 1, ${called.userId})`.execute(
        superuser.db,
      )
    }
    await sql`insert into comment_read values (${id}, ${threads[0]}, ${called.userId}, 1)`.execute(
      superuser.db,
    )

    await migrateToLatest(owner.db)

    const seen = await inWorkspace(web.db, called, async (tx) => ({
      threads: await listThreads(tx, modelId, { after: 0, limit: 10 }),
      calls: await countCalls(tx),
    }))
    expect(seen.threads).toMatchObject([
      { id: threads[0], rev: 1, isCalled: false, unread: 0 },
      { id: threads[1], rev: 2, isCalled: true, unread: 1 },
    ])
    expect(seen.calls.get(modelId)).toBe(1)
    const after = await inWorkspace(web.db, called, async (tx) => {
      await markRead(tx, must(threads[1], 'thread'), { upTo: 1, rev: 2 })
      return await countCalls(tx)
    })
    expect(after.get(modelId)).toBeUndefined()
  } finally {
    for (const connection of [owner, web, superuser]) await connection.close()
    await end()
  }
})
