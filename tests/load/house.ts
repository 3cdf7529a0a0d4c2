import { randomBytes, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { connect } from '#db/client.ts'
import { startEmbedded } from '#db/embedded/start.ts'
import { migrateToLatest } from '#db/migrator.ts'
import { urlFor, type RoleUrls } from '#db/roles.ts'
import { inWorkspace } from '#db/tenant.ts'
import type { Model } from '#lib/model/model.ts'
import { hashToken } from '#server/auth/token.ts'
import { seedDoc } from '#server/collab/server-edit.ts'
import { cookieName } from '#tests/collab/serve.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import type { Role } from '#lib/policy/roles.ts'

/** The database our server stands on, with people, sessions and documents; and the price of a commit in it. */
export interface House {
  readonly urls: RoleUrls
  headers(person: number): Readonly<Record<string, string>>
  documents(count: number, elements: number): Promise<readonly string[]>
  /** milliseconds of single-row inserts, one after the other and with a pause before each */
  rawCommits(count: number, pauseMs: number): Promise<readonly number[]>
  /** processes of the database, for their time */
  pids(): readonly number[]
  close(): Promise<void>
}

const people = 100

/** A model of so many elements, as a consortium's would be: parties with a name each. */
export function modelOf(elements: number): Model {
  const stakeholders = Object.fromEntries(
    Array.from({ length: elements }, (_, i) => [
      `e${i}`,
      {
        kind: 'organization' as const,
        name: { ja: `組織${i}の名前`, en: `Organisation ${i}` },
        members: [],
      },
    ]),
  )
  return { ...blank, stakeholders }
}

export async function openHouse(): Promise<House> {
  const dataDir = path.resolve('.data', `load-${process.pid}`)
  const embedded = await startEmbedded(dataDir, process.env['PG_BINDIR'])
  const owner = connect(embedded.url, 'load owner', 2)
  await migrateToLatest(owner.db)
  const url = (role: Parameters<typeof urlFor>[1]) => urlFor(embedded.url, role)
  const urls = {
    app_web: url('app_web'),
    app_collab: url('app_collab'),
    app_auth: url('app_auth'),
  }
  const web = connect(urls.app_web, 'load web', 2)
  const roles: Record<string, readonly [string, ...Role[]]> = {}
  for (let i = 0; i < people; i += 1) roles[`p${i}`] = [`O${i % 5}`, 'editor']
  const members = Object.values((await buildWorkspace(owner.db, roles)).members)
  const cookies: string[] = []
  for (const { userId } of members) {
    const token = randomBytes(32).toString('base64url')
    cookies.push(`${cookieName}=${token}`)
    await owner.db
      .insertInto('session')
      .values({
        token_hash: hashToken(token),
        user_id: userId,
        created_at: new Date(),
        expires_at: new Date(Date.now() + 86_400_000),
      })
      .execute()
  }
  await owner.sql`create table raw_commit (id integer, data bytea)`
  const [by] = members
  if (by === undefined) throw new Error('built above')
  return {
    urls,
    headers: (person) => ({
      cookie: cookies[person % cookies.length] ?? '',
      origin: 'http://127.0.0.1',
    }),
    documents: async (count, elements) => {
      const seed = elements === 0 ? blank : modelOf(elements)
      const ids: string[] = []
      for (let i = 0; i < count; i += 1) {
        const id = randomUUID()
        const { userId, orgId, workspaceId } = by
        await inWorkspace(web.db, by, async (tx) => {
          await tx
            .insertInto('model')
            .values({
              ws_id: workspaceId,
              id,
              title_ja: '負荷',
              title_en: '',
              template: null,
              created_by: userId,
              created_at: new Date(),
            })
            .execute()
          const edit = { docId: id, userId, orgId, batchId: randomUUID(), at: new Date() }
          await seedDoc(tx, { ...edit, via: 'template' }, seed)
        })
        ids.push(id)
      }
      return ids
    },
    rawCommits: async (count, pauseMs) => {
      const times: number[] = []
      for (let i = 0; i < count; i += 1) {
        if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs))
        const began = performance.now()
        await owner.sql`insert into raw_commit values (${i}, ${Buffer.alloc(60)})`
        times.push(performance.now() - began)
      }
      return times
    },
    pids: () => postgresPids(dataDir),
    close: async () => {
      await Promise.all([owner.close(), web.close()])
      await embedded.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The postmaster of a data folder and its children. */
function postgresPids(dataDir: string): readonly number[] {
  const file = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('postmaster.pid'),
  )
  if (file === undefined) return []
  const first = Number(readFileSync(path.join(dataDir, file), 'utf8').split('\n')[0])
  const children = readFileSync(`/proc/${first}/task/${first}/children`, 'utf8')
  return [first, ...children.trim().split(' ').filter(Boolean).map(Number)]
}
