import { randomBytes, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { connect, type Connection } from '#db/client.ts'
import { startEmbedded } from '#db/embedded/start.ts'
import { migrateToLatest } from '#db/migrator.ts'
import { urlFor, type RoleUrls } from '#db/roles.ts'
import { inWorkspace } from '#db/tenant.ts'
import type { Model } from '#lib/model/model.ts'
import { hashToken } from '#server/auth/token.ts'
import { seedDoc } from '#server/collab/server-edit.ts'
import { cookieName } from '#tests/collab/serve.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import { buildWorkspace, type BuiltMember } from '#tests/support/rows.ts'

const people = 120
const organisations = 6

/** What our server needs around it: a real Postgres, a workspace of 120 people of 6 organisations, each signed in. */
export interface House {
  readonly urls: RoleUrls
  readonly ownerUrl: string
  /** process id of the postmaster */
  readonly postgres: number
  readonly owner: Connection
  /** `Cookie` header of the nth person, round and round */
  cookie(n: number): string
  /** ids of new models with this content each */
  models(count: number, content?: Model): Promise<readonly string[]>
  stop(): Promise<void>
}

export async function buildHouse(): Promise<House> {
  const dataDir = path.resolve('.data', `load-${process.pid}`)
  const embedded = await startEmbedded(dataDir, process.env['PG_BINDIR'])
  const owner = connect(embedded.url, 'load owner', 2)
  await migrateToLatest(owner.db)
  const urls = {
    app_web: urlFor(embedded.url, 'app_web'),
    app_collab: urlFor(embedded.url, 'app_collab'),
    app_auth: urlFor(embedded.url, 'app_auth'),
  }
  const web = connect(urls.app_web, 'load web', 4)
  const { members } = await buildWorkspace(
    owner.db,
    Object.fromEntries(
      Array.from({ length: people }, (_, i) => [
        `p${i}`,
        [`o${i % organisations}`, 'editor'] as const,
      ]),
    ),
  )
  const everybody = Object.values(members)
  const cookies = await Promise.all(everybody.map(async (member) => await signIn(owner, member)))
  const [maker] = everybody
  if (maker === undefined) throw new Error('nobody')
  const [{ pid } = { pid: 0 }] = await owner.sql<{ pid: number }[]>`
    select (regexp_match(pg_read_file('postmaster.pid'), '^\\d+'))[1]::int as pid`
  return {
    urls,
    ownerUrl: embedded.url,
    postgres: pid,
    owner,
    cookie: (n) => cookies[n % cookies.length] ?? '',
    models: async (count, content = blank) => {
      const ids: string[] = []
      for (let i = 0; i < count; i += 1) ids.push(await model(web, maker, content))
      return ids
    },
    async stop() {
      await Promise.all([web.close(), owner.close()])
      await embedded.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function signIn(owner: Connection, { userId }: BuiltMember): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await owner.db
    .insertInto('session')
    .values({
      token_hash: hashToken(token),
      user_id: userId,
      created_at: new Date(),
      expires_at: new Date(Date.now() + 24 * 3_600_000),
    })
    .execute()
  return `${cookieName}=${token}`
}

async function model(web: Connection, by: BuiltMember, content: Model): Promise<string> {
  const id = randomUUID()
  await inWorkspace(web.db, by, async (tx) => {
    await tx
      .insertInto('model')
      .values({
        ws_id: by.workspaceId,
        id,
        title_ja: '負荷',
        title_en: 'Load',
        template: null,
        created_by: by.userId,
        created_at: new Date(),
      })
      .execute()
    const { userId, orgId } = by
    const edit = { docId: id, userId, orgId, batchId: randomUUID(), at: new Date() }
    await seedDoc(tx, { ...edit, via: 'template' }, content)
  })
  return id
}
