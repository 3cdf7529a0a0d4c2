import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { type Connection, connect, open } from '#db/client.ts'
import { type LoginRole, type RoleUrls, urlFor } from '#db/roles.ts'

/** A migrated database of its own for one test file, seen as its owner (superuser) and as each login role. */
export interface TestDatabase {
  readonly urls: RoleUrls & { readonly owner: string }
  readonly owner: Connection
  readonly web: Connection
  readonly collab: Connection
  readonly auth: Connection
}

/**
 * Copies the migrated database for the calling test file (a few ms) and drops the copy afterwards.
 * Call it at the top of the file: `const pg = await testDatabase()`.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const template = inject('templateUrl')
  const name = `t_${randomUUID().replaceAll('-', '')}`
  await admin(template, `create database ${name} template app`)
  const ownerUrl = template.replace('/app?', `/${name}?`)
  const url = (role: LoginRole) => urlFor(ownerUrl, role)
  const urls = {
    owner: ownerUrl,
    app_web: url('app_web'),
    app_collab: url('app_collab'),
    app_auth: url('app_auth'),
  }
  const pg = {
    urls,
    owner: connect(urls.owner, 'test owner', 4),
    web: connect(urls.app_web, 'test web', 6),
    collab: connect(urls.app_collab, 'test collab', 6),
    auth: connect(urls.app_auth, 'test auth', 4),
  }
  afterAll(async () => {
    await Promise.all([pg.owner, pg.web, pg.collab, pg.auth].map(async (c) => await c.close()))
    await admin(template, `drop database ${name} with (force)`)
  })
  return pg
}

async function admin(templateUrl: string, statement: string): Promise<void> {
  const sql = open(templateUrl.replace('/app?', '/postgres?'), { max: 1 })
  try {
    await sql.unsafe(statement)
  } finally {
    await sql.end({ timeout: 1 })
  }
}
