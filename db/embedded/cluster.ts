import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import { open } from '../client.ts'
import type { Account } from './account.ts'
import type { Layout } from './layout.ts'

/** The owner of the embedded database, its superuser; only migrations run as it. */
const owner = 'app_owner'

/** Address of a database of the embedded cluster, for its owner. */
export function ownerUrl(layout: Layout, database: string): string {
  return `postgres://${owner}@localhost/${database}?host=${encodeURIComponent(layout.socketDir)}`
}

/** A program of PostgreSQL with the account's command in front. */
export function command(layout: Layout, program: string, args: readonly string[]) {
  const [head = '', ...rest] = [...layout.account.wrap, path.join(layout.bindir, program), ...args]
  return { head, rest }
}

/** What the programs may know of our environment, and from where they run. */
export function surroundings(account: Account) {
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: 'production',
    PATH: process.env['PATH'],
    LC_ALL: 'C',
    TZ: 'UTC',
  }
  return { ...account.ids, cwd: '/', env }
}

/** Makes the cluster when there is none yet, in private directories of the account. */
export function ensureCluster(layout: Layout): void {
  const { uid, gid } = layout.account.ids
  for (const dir of new Set([layout.cluster, layout.socketDir])) {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    if (uid !== undefined && gid !== undefined) chownSync(dir, uid, gid)
  }
  if (existsSync(path.join(layout.cluster, 'PG_VERSION'))) return
  const { head, rest } = command(layout, 'initdb', [
    `--pgdata=${layout.cluster}`,
    `--username=${owner}`,
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--no-instructions',
  ])
  const made = spawnSync(head, rest, { ...surroundings(layout.account), encoding: 'utf8' })
  if (made.status !== 0) {
    const why = made.error?.message ?? lastLine(made.stderr)
    throw new CannotStart(`The embedded database could not be made in ${layout.cluster}: ${why}`)
  }
}

/** Makes the database when there is none yet. */
export async function ensureDatabase(layout: Layout, name: string): Promise<void> {
  const sql = open(ownerUrl(layout, 'postgres'), { max: 1 })
  try {
    const found = await sql`select 1 from pg_database where datname = ${name}`
    if (found.length === 0) await sql`create database ${sql(name)}`
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** Whether somebody answers at an address. */
export async function answers(url: string): Promise<boolean> {
  const sql = open(url, { max: 1, connect_timeout: 3 })
  try {
    await sql`select 1`
    return true
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** The last line of what a program said. */
export function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? ''
}
