import { docGenesis, linkUpdate } from '#db/doc-chain.ts'
import type { DocHead, StoredUpdate } from '#db/repos/docs.ts'
import type { Appended, ElementChange } from '#db/repos/updates.ts'
import { seedUpdate } from '#lib/doc/seed.ts'
import { createModelDoc } from '#lib/doc/shape.ts'
import type { Loaded, News, TurnRow, TurnRows } from '#server/collab/room/io.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import * as Y from 'yjs'
import type { Breach } from './plan.ts'

interface Row extends StoredUpdate {
  readonly batchId: string
  readonly clientIds: readonly number[]
  readonly changes: readonly ElementChange[]
}

const seed = seedUpdate(blank)
const epochDate = new Date('2026-11-25T00:00:00Z')

/** One document of one Postgres: what the statement `app.append_updates` promises, and nothing more. */
export class Database {
  readonly rows: Row[] = []
  /** the log replayed as it grows: what may be seen and acknowledged */
  readonly doc = createModelDoc()
  readonly writers = new Map<string, boolean>()
  readonly clients = new Map<number, string>([[1, 'system']])
  aclRev = 0

  readonly #breaks: Breach | null

  /** `breaks`: a promise of the statement that is not kept, to see whether it is noticed. */
  constructor(breaks: Breach | null = null) {
    this.#breaks = breaks
    this.#add({ userId: 'system', orgId: 'o', sessionId: null, data: seed }, 'seed', [1], [])
  }

  get head(): DocHead {
    const last = this.rows.at(-1)
    return { epoch: 1, seq: last?.seq ?? 0, hash: last?.hash ?? docGenesis }
  }

  /** One transaction: all of it or nothing. */
  commit({ expected, aclRev, rows }: TurnRows): Appended {
    if (rows.some((row) => this.writers.get(row.person.userId) !== true)) return { is: 'denied' }
    const isHead = expected.seq === this.head.seq && aclRev === this.aclRev
    if (!isHead && this.#breaks !== 'fence') return { is: 'conflict' }
    const foreign = (row: TurnRow) =>
      row.unbound.some((id) => (this.clients.get(id) ?? row.person.userId) !== row.person.userId)
    if (this.#breaks !== 'clients' && (rows.some((row) => foreign(row)) || claimTwice(rows))) {
      return { is: 'foreign-client' }
    }
    for (const row of rows) {
      const { userId, orgId } = row.person
      for (const id of row.unbound) this.clients.set(id, userId)
      const { sessionId, data, batchId, clientIds, changes } = row
      this.#add({ userId, orgId, sessionId, data }, batchId, clientIds, changes)
    }
    return { is: 'appended', head: this.head }
  }

  /** The head right after a batch, when it was committed. */
  lookUp(batchId: string): DocHead | undefined {
    const row = this.rows.find((one) => one.batchId === batchId)
    return row && { epoch: 1, seq: row.seq, hash: row.hash }
  }

  load(): Loaded {
    const { head, aclRev } = this
    return { stored: { head, aclRev, snapshot: null, updates: [...this.rows] } }
  }

  news(after: DocHead): News {
    return { epoch: 1, aclRev: this.aclRev, updates: this.rows.slice(after.seq) }
  }

  #add(
    by: Pick<StoredUpdate, 'userId' | 'orgId' | 'sessionId' | 'data'>,
    batchId: string,
    clientIds: readonly number[],
    changes: readonly ElementChange[],
  ): void {
    const { seq, hash } = this.head
    const update = { ...by, seq: seq + 1, via: null, at: epochDate }
    this.rows.push({ ...update, hash: linkUpdate(hash, update), batchId, clientIds, changes })
    Y.applyUpdate(this.doc, by.data)
  }
}

function claimTwice(rows: readonly TurnRow[]): boolean {
  const claimed = new Map<number, string>()
  return rows.some(({ unbound, person: { userId } }) =>
    unbound.some((id) => {
      const by = claimed.get(id) ?? userId
      claimed.set(id, by)
      return by !== userId
    }),
  )
}
