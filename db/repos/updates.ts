import type { Json } from '#lib/base/canonical-json.ts'
import type { Kysely } from 'kysely'
import { runOn } from '../client.ts'
import { linkUpdate } from '../doc-chain.ts'
import type { Database } from '../tables.ts'
import type { DocHead } from './docs.ts'

/** On what occasion the server itself writes, on behalf of a person. */
export type Via =
  | 'template'
  | 'import'
  | 'repair'
  | 'migration'
  | 'proposal'
  | 'adoption'
  | 'restore'

/** One changed place of an element, as JSON before and after; `field` null: the whole entity, or a cell. */
export interface ElementChange {
  /** `collection/id`, or `meta` */
  readonly element: string
  readonly root: string
  readonly key: string
  readonly field: string | null
  readonly op: 'put' | 'del'
  readonly before: Json | null
  readonly after: Json | null
}

/** What one author adds to the log in one turn. */
export interface NewRow {
  /** a uuid that names this append, so that one with an unknown outcome can be looked up */
  readonly batchId: string
  readonly userId: string
  readonly orgId: string
  readonly sessionId: string | null
  readonly via: Via | null
  /** Yjs update, format V1 */
  readonly data: Uint8Array
  readonly clientIds: readonly number[]
  /** those of the ids that are not known to belong to the author yet */
  readonly unbound: readonly number[]
  /** elements (`collection/id`) the author made: their organisation becomes their steward, unless `managers` is there */
  readonly created: readonly string[]
  /** who is to manage which of them (`collection/id` → organisation); those it has not are managed by nobody */
  readonly managers?: ReadonlyMap<string, string>
  readonly changes: readonly ElementChange[]
}

export interface NewUpdates {
  readonly workspaceId: string
  readonly docId: string
  /** what the writers believe to be the head; anything else is a conflict */
  readonly expected: DocHead
  /** revision of who may write what under which the rows were judged; anything else is a conflict */
  readonly aclRev: number
  readonly at: Date
  /** at least one; consecutive numbers after the head */
  readonly rows: readonly NewRow[]
}

export type Appended =
  | { readonly is: 'appended'; readonly head: DocHead }
  /** somebody else wrote first, or it changed who may write what: read and try again */
  | { readonly is: 'conflict' }
  /** one of the authors may not write (any more) */
  | { readonly is: 'denied' }
  /** one of the client ids belongs to somebody else */
  | { readonly is: 'foreign-client' }

const statement = 'select app.append_updates($1, $2, $3) as outcome'

/**
 * Appends the rows of one turn: all or none, in one statement (app.append_updates), which asks for each author whether they
 * may. Given a door it is a transaction of its own, the second and last way past `inWorkspace`; given a transaction it is
 * part of that one. A refusal inside a transaction leaves that one aborted.
 */
export async function appendUpdates(at: Kysely<Database>, updates: NewUpdates): Promise<Appended> {
  const { expected, rows } = updates
  const hashes = linksOf(updates)
  try {
    const answer = await runOn(at)(statement, [
      turnOf(updates),
      Buffer.concat(rows.map((row) => row.data)),
      Buffer.concat(hashes),
    ])
    if (answer[0]?.['outcome'] !== 'appended') return { is: 'conflict' }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    return refusal
  }
  const hash = hashes.at(-1)
  if (hash === undefined) throw new Error('nothing to append')
  return { is: 'appended', head: { ...expected, seq: expected.seq + rows.length, hash } }
}

/** Everything but bytes, as the function reads it; parts that are empty are left out. */
function turnOf({ workspaceId, docId, expected, aclRev, at, rows }: NewUpdates) {
  let start = 0
  const binds: unknown[] = []
  const owns: unknown[] = []
  const changes: unknown[] = []
  const own = rows.map((row, i) => {
    const { userId: user, orgId: org, data } = row
    for (const id of row.unbound) binds.push({ id, user })
    for (const element of row.created) {
      const manager = row.managers === undefined ? org : row.managers.get(element)
      if (manager !== undefined) owns.push({ element, org: manager })
    }
    for (const [n, change] of row.changes.entries()) changes.push({ row: i + 1, n, ...change })
    const { batchId: batch, sessionId: session, clientIds: clients, via } = row
    const told = { n: i + 1, batch, user, org, session, clients, start, length: data.length, via }
    start += data.length
    return told
  })
  const { epoch, seq } = expected
  return {
    ws: workspaceId,
    doc: docId,
    epoch,
    seq,
    acl: aclRev,
    at,
    rows: own,
    ...(binds.length > 0 && { binds }),
    ...(owns.length > 0 && { owns }),
    ...(changes.length > 0 && { changes }),
  }
}

function linksOf({ expected, rows, at }: NewUpdates): readonly Uint8Array[] {
  let { seq, hash } = expected
  return rows.map((row) => {
    seq += 1
    hash = linkUpdate(hash, { ...row, seq, at })
    return hash
  })
}

/** Both are raised by the function itself. */
function refusalOf(error: unknown): Appended | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  // Row security, or an archived model (0026).
  if (code === '42501' || code === 'YO002') return { is: 'denied' }
  return code === 'YO001' ? { is: 'foreign-client' } : null
}
