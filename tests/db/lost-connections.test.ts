import { connect } from '#db/client.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { TcpProxy } from '#tests/support/tcp-proxy.ts'
import { untilTrue } from '#tests/support/until.ts'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'

const pg = await testDatabase()
const owner = new URL(pg.urls.owner)
const proxy = await TcpProxy.start({ path: `${owner.searchParams.get('host')}/.s.PGSQL.5432` })
const through = `postgres://${owner.username}@127.0.0.1:${proxy.port}${owner.pathname}`
const lost = connect(through, 'lost', 2)
const { db } = lost
afterAll(async () => {
  proxy.close()
  await lost.close()
})

const answers = async () => (await sql<{ n: number }>`select 1 as n`.execute(db)).rows[0]?.n === 1
/** Those of earlier rounds sleep on: a database does not notice that nobody waits for it. */
const asleep = async (round: number) =>
  (
    await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
      where application_name = 'lost' and query = ${`select pg_sleep(20), ${round}`} and state = 'active'`.execute(
      pg.owner.db,
    )
  ).rows[0]?.n === 2

test('[T-15] connections lost in the middle of transactions fail these and nothing else; the pool goes on with new ones', async () => {
  for (let round = 0; round < 5; round += 1) {
    const broken = [1, 2].map(
      async () =>
        await db.transaction().execute(async (tx) => {
          await sql.raw(`select pg_sleep(20), ${round}`).execute(tx)
        }),
    )
    const outcome = Promise.allSettled(broken)
    await untilTrue(async () => await asleep(round))
    proxy.reset()
    expect((await outcome).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await answers()).toBe(true)
  }
})

test('[T-15] a connection lost between two statements fails the next one at once', async () => {
  const outcome = db.transaction().execute(async (tx) => {
    await sql`select 1`.execute(tx)
    proxy.reset()
    await untilTrue(async () => {
      await sql`select 1`.execute(tx)
      return false
    })
  })
  await expect(outcome).rejects.toThrow(/lost|closed|RESET/i)
  expect(await answers()).toBe(true)
})

test('[T-15] connections refused or lost while they are being made are tried anew by who asks again', async () => {
  proxy.target = null
  proxy.reset()
  await expect(answers()).rejects.toThrow(/lost|closed|RESET|EPIPE/i)
  proxy.target = { path: `${owner.searchParams.get('host')}/.s.PGSQL.5432` }
  await untilTrue(async () => await answers().catch(() => false))
})

test('[T-15] lists come back as they went in', async () => {
  const texts = ['a', 'b, c', '{"x"}', '', 'NULL', String.raw`\ "`, '三']
  const { rows } = await sql<{ t: string[]; u: string[]; b: number[]; n: (string | null)[] }>`select
    ${texts}::text[] as t, '{}'::uuid[] as u, ${[1, 2 ** 40]}::bigint[] as b, array[null, 'NULL'] as n`.execute(
    db,
  )
  expect(rows).toEqual([{ t: texts, u: [], b: [1, 2 ** 40], n: [null, 'NULL'] }])
})
