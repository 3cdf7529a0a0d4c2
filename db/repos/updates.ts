import type { Json } from '#lib/base/canonical-json.ts'
import { sql, type Kysely } from 'kysely'
import { linkUpdate } from '../doc-chain.ts'
import type { Database } from '../tables.ts'
import type { DocHead } from './docs.ts'

/** On what occasion the server itself writes, on behalf of a person. */
export type Via = 'template' | 'import' | 'repair' | 'migration' | 'proposal'

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
  /** elements (`collection/id`) the author made: their organisation becomes their steward */
  readonly created: readonly string[]
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

/**
 * Appends the rows of one turn: all or none, in one statement (app.append_updates). Each row is judged by row security as its
 * author. Given a door it is a transaction of its own, the second and last way past `inWorkspace`; given a transaction it is
 * part of that one, which then acts as the last author. A refusal inside a transaction leaves that one aborted.
 */
export async function appendUpdates(at: Kysely<Database>, updates: NewUpdates): Promise<Appended> {
  const { workspaceId, docId, expected, aclRev, rows } = updates
  const hashes = linksOf(updates)
  const binds = rows.flatMap((row, i) => row.unbound.map((id) => ({ id, row: i + 1 })))
  const owns = rows.flatMap((row, i) => row.created.map((element) => ({ element, row: i + 1 })))
  const changes = rows.flatMap((row, i) =>
    row.changes.map((change, n) => ({ row: i + 1, n, ...change })),
  )
  try {
    const { rows: answer } = await sql<{ append_updates: string }>`select app.append_updates(
      ${workspaceId}::uuid, ${docId}::uuid, ${expected.epoch}::int, ${expected.seq}::bigint, ${aclRev}::bigint,
      ${rows.map((r) => r.batchId)}::uuid[], ${rows.map((r) => r.userId)}::uuid[], ${rows.map((r) => r.orgId)}::uuid[],
      ${rows.map((r) => r.sessionId)}::uuid[], ${rows.map((r) => r.via)}::text[], ${updates.at}::timestamptz,
      ${Buffer.concat(rows.map((r) => r.data))}::bytea, ${rows.map((r) => r.data.length)}::int[],
      ${Buffer.concat(hashes)}::bytea, ${rows.map((r) => `{${r.clientIds.join(',')}}`)}::text[],
      ${binds.map((b) => b.id)}::bigint[], ${binds.map((b) => b.row)}::int[],
      ${owns.map((o) => o.element)}::text[], ${owns.map((o) => o.row)}::int[],
      ${changes.length === 0 ? null : changes}::jsonb)`.execute(at)
    if (answer[0]?.append_updates !== 'appended') return { is: 'conflict' }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) throw error
    return refusal
  }
  const hash = hashes.at(-1)
  if (hash === undefined) throw new Error('nothing to append')
  return { is: 'appended', head: { ...expected, seq: expected.seq + rows.length, hash } }
}

function linksOf({ expected, rows, at }: NewUpdates): readonly Uint8Array[] {
  let { seq, hash } = expected
  return rows.map((row) => {
    seq += 1
    hash = linkUpdate(hash, { ...row, seq, at })
    return hash
  })
}

/** 42501: row security or a missing grant; YO001: raised by the function itself. */
function refusalOf(error: unknown): Appended | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === '42501') return { is: 'denied' }
  return code === 'YO001' ? { is: 'foreign-client' } : null
}
