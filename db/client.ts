import { CompiledQuery, Kysely } from 'kysely'
import { PostgresJSDialect, type PostgresJSSql } from 'kysely-postgres-js'
import postgres from 'postgres'
import { arrayTypes } from './array-types.ts'
import { singles } from './pool.ts'
import type { Database } from './tables.ts'

type Options = postgres.Options<Record<string, postgres.PostgresType>>
type Sql = postgres.Sql

/** `bigint` as a number: sequence numbers and Yjs client ids stay far below 2^53; anything beyond is an error, not a rounding. */
const bigint = {
  to: 20,
  from: [20],
  serialize: (value: number) => String(value),
  parse: (text: string) => {
    const value = Number(text)
    if (!Number.isSafeInteger(value)) throw new RangeError(`a bigint beyond 2^53: ${text}`)
    return value
  },
}

/** Opens a pool. Understands `?host=/directory` (a unix socket), which postgres.js does not. Kysely prepares: one statement a call. */
export function open(url: string, options: Options = {}): Sql {
  const parsed = new URL(url)
  const host = parsed.searchParams.get('host')
  const types = { bigint, ...arrayTypes }
  const base: Options = { onnotice: () => {}, types, fetch_types: false, ...options }
  if (host === null || !host.startsWith('/')) return postgres(url, base)
  return postgres({
    ...base,
    host,
    user: decodeURIComponent(parsed.username),
    pass: decodeURIComponent(parsed.password),
    database: parsed.pathname.slice(1),
  })
}

export interface Connection {
  readonly db: Kysely<Database>
  readonly sql: Sql
  close(): Promise<void>
}

/** A Kysely over a pool of at most `max` connections; `name` shows in pg_stat_activity. `sql` is for statements one by one. */
export function connect(url: string, name: string, max = 10): Connection {
  const options: Options = { max, connection: { application_name: name } }
  const sql = open(url, options)
  const one = (onclose: () => void) =>
    open(url, { ...options, max: 1, max_lifetime: null, onclose })
  const pool = singles(one, max)
  const db = new Kysely<Database>({ dialect: new PostgresJSDialect({ postgres: () => pool }) })
  pools.set(db, pool)
  const close = async () => {
    await Promise.all([sql.end({ timeout: 5 }), pool.end({ timeout: 5 })])
  }
  return { db, sql, close }
}

/** Runs one prepared statement. */
export type Run = (
  statement: string,
  parameters: readonly unknown[],
) => Promise<readonly Readonly<Record<string, unknown>>[]>

const pools = new WeakMap<Kysely<Database>, PostgresJSSql>()

/**
 * For the one statement that runs with every keystroke: past Kysely (measured: half of what the statement costs this
 * process). Inside a transaction it runs in that transaction.
 */
export function runOn(db: Kysely<Database>): Run {
  const pool = pools.get(db)
  if (pool === undefined) {
    return async (statement, parameters) => {
      const { rows } = await db.executeQuery<Record<string, unknown>>(
        CompiledQuery.raw(statement, [...parameters]),
      )
      return rows
    }
  }
  return async (statement, parameters) => {
    const one = await pool.reserve()
    try {
      return await one.unsafe(statement, [...parameters], { prepare: true })
    } finally {
      one.release()
    }
  }
}
