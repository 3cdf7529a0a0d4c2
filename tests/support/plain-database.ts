import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { TestDatabase } from './pg.ts'

/** A second database of the cluster whose owner is no superuser: its address as the test’s superuser and as its owner. */
export async function plainDatabase(pg: TestDatabase) {
  const name = `plain_${randomUUID().replaceAll('-', '')}`
  const run = async (text: string) => await sql.raw(text).execute(pg.owner.db)
  await run(`create role ${name} login createrole nosuperuser`)
  // what a role that made these roles itself would hold
  for (const role of ['app_web', 'app_collab', 'app_auth', 'app_gate']) {
    await run(`grant ${role} to ${name} with admin true, inherit false, set false`)
  }
  await run(`create database ${name} owner ${name}`)
  const url = new URL(pg.urls.owner)
  url.pathname = `/${name}`
  const asSuperuser = url.href
  url.username = name
  return {
    asSuperuser,
    asOwner: url.href,
    end: async () => {
      await run(`drop database ${name} with (force)`)
      await run(`drop role ${name}`)
    },
  }
}
