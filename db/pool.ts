import type {
  PostgresJSPendingQuery,
  PostgresJSReservedSql,
  PostgresJSSql,
} from 'kysely-postgres-js'
import type postgres from 'postgres'

/** Opens one connection that tells when it is closed. */
type OpenOne = (closed: () => void) => postgres.Sql

interface One {
  readonly sql: postgres.Sql
  readonly since: number
  lost: boolean
  /** ends the wait for what was asked last */
  fail: (error: Error) => void
}

/** A connection older than this, in milliseconds, is replaced when it is given back. */
const oldest = 45 * 60_000

/** The connection went away in the middle of what was done with it. What was not committed is not; the outcome of a commit is unknown. */
class ConnectionLost extends Error {
  readonly code = 'CONNECTION_LOST'

  constructor() {
    super('the connection to the database was lost')
  }
}

/**
 * A pool of single connections, each of them thrown away when it is lost (db/SPEC.md T-15). In postgres.js 3.4.9 a connection
 * that was lost while reserved goes back to the pool: the next statement on it (a `rollback`, say) writes to a socket that is
 * no more and ends the process, or waits for ever (porsager/postgres 1154, 1208).
 */
export function singles(open: OpenOne, max: number): PostgresJSSql {
  return new Singles(open, max)
}

class Singles implements PostgresJSSql {
  readonly options: { readonly max: number }
  readonly #open: OpenOne
  readonly #all = new Set<One>()
  #idle: One[] = []
  #waiting: PromiseWithResolvers<One>[] = []
  #ended = false

  constructor(open: OpenOne, max: number) {
    this.#open = open
    this.options = { max }
  }

  async reserve(): Promise<PostgresJSReservedSql> {
    const one = await this.#take()
    let given = true
    return {
      unsafe: (query, parameters, options) =>
        one.lost ? answerOfLost(query) : answerOf(one, one.sql.unsafe(query, parameters, options)),
      release: () => {
        if (given) this.#giveBack(one)
        given = false
      },
    }
  }

  async end(options?: { readonly timeout?: number }): Promise<void> {
    this.#ended = true
    for (const { reject } of this.#waiting.splice(0)) reject(new ConnectionLost())
    await Promise.all([...this.#all].map(async ({ sql }) => await sql.end(options)))
  }

  async #take(): Promise<One> {
    if (this.#ended) throw new ConnectionLost()
    for (let one = this.#idle.pop(); one !== undefined; one = this.#idle.pop()) {
      if (!one.lost) return one
      this.#discard(one)
    }
    if (this.#all.size < this.options.max) return this.#make()
    const turn = Promise.withResolvers<One>()
    this.#waiting.push(turn)
    return await turn.promise
  }

  #make(): One {
    const closed = () => {
      one.lost = true
      one.fail(new ConnectionLost())
    }
    const one: One = {
      sql: this.#open(closed),
      since: performance.now(),
      lost: false,
      fail: () => {},
    }
    this.#all.add(one)
    return one
  }

  #giveBack(one: One): void {
    const isGood = !one.lost && performance.now() - one.since < oldest
    if (!isGood) this.#discard(one)
    const next = this.#ended ? undefined : this.#waiting.shift()
    if (next !== undefined) next.resolve(isGood ? one : this.#make())
    else if (isGood) this.#idle.push(one)
  }

  #discard(one: One): void {
    this.#all.delete(one)
    void one.sql.end({ timeout: 0 })
  }
}

/**
 * What is asked on a connection between its error and its end is never answered by postgres.js, so the end is an answer too.
 * After anything but an answer of the database the connection is not to be used again.
 */
function answerOf(one: One, query: PostgresJSPendingQuery): PostgresJSPendingQuery {
  const { promise, resolve, reject } = Promise.withResolvers<Awaited<PostgresJSPendingQuery>>()
  one.fail = reject
  query.then(resolve, (error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'PostgresError') one.lost = true
    reject(error)
  })
  return Object.assign(promise, { cancel: () => query.cancel() })
}

/** With the connection its transaction ended: nothing is left to be rolled back. */
function answerOfLost(query: string): PostgresJSPendingQuery {
  const answer =
    query === 'rollback'
      ? Promise.resolve(Object.assign([], { command: 'ROLLBACK', count: 0 }))
      : Promise.reject(new ConnectionLost())
  return Object.assign(answer, { cancel: () => {} })
}
