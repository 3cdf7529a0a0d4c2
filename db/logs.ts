import type { Kysely } from 'kysely'
import { docGenesis, linkUpdate, sameBytes } from './doc-chain.ts'
import { type SnapshotState, unpackSnapshot } from './snapshot-codec.ts'
import type { Database } from './tables.ts'

/** Why a document's log is bad. */
type LogFault =
  | 'missing' // a number is absent: a row was deleted
  | 'changed' // a row does not give the stored link
  | 'unreadable' // a row is no update
  | 'beyond-head' // the head does not know of it: a row was added beside the fence
  | 'truncated' // the head counts more rows than there are
  | 'head-differs' // the last link is not the head's
  | 'snapshot-damaged' // a kept state is not what was written
  | 'snapshot-differs' // a kept state is not what the rows make

export type LogState =
  | { readonly ok: true; readonly rows: number; readonly snapshots: number }
  | { readonly ok: false; readonly seq: number; readonly fault: LogFault }

/** What re-computing one document's log found. */
export interface DocumentLog {
  readonly docId: string
  readonly state: LogState
}

/** Replays rows, for comparing with kept states. */
interface Replay {
  apply(update: Uint8Array): void
  is(state: SnapshotState): boolean
  end(): void
}

interface Doc {
  readonly ws: string
  readonly id: string
  readonly epoch: number
  readonly seq: number
  readonly hash: Uint8Array
}

const page = 500

/**
 * As the owner: re-computes the log of every document from its first row (C-13), a page at a time, and holds every kept state
 * against the rows up to it. `begin` makes an empty document to replay on.
 */
export async function* checkLogs(
  owner: Kysely<Database>,
  begin: () => Replay,
): AsyncGenerator<DocumentLog> {
  const docs = await owner
    .selectFrom('doc')
    .select(['ws_id as ws', 'id', 'epoch', 'head_seq as seq', 'head_hash as hash'])
    .orderBy('id')
    .execute()
  for (const doc of docs) {
    const replay = begin()
    try {
      yield { docId: doc.id, state: await checkLog(owner, doc, replay) }
    } finally {
      replay.end()
    }
  }
}

async function checkLog(owner: Kysely<Database>, doc: Doc, replay: Replay): Promise<LogState> {
  const kept = await snapshotsOf(owner, doc)
  const bad = (seq: number, fault: LogFault): LogState => ({ ok: false, seq, fault })
  let hash = docGenesis
  let last = 0
  for (;;) {
    const rows = await rowsOf(owner, doc, last)
    if (rows.length === 0) break
    for (const row of rows) {
      if (row.seq !== last + 1) return bad(last + 1, 'missing')
      hash = linkUpdate(hash, row)
      if (!sameBytes(hash, row.hash)) return bad(row.seq, 'changed')
      if (row.seq > doc.seq) return bad(row.seq, 'beyond-head')
      if (!applied(replay, row.data)) return bad(row.seq, 'unreadable')
      const snapshot = kept.get(row.seq)
      const state = snapshot && unpackSnapshot(snapshot)
      if (state === null) return bad(row.seq, 'snapshot-damaged')
      if (state !== undefined && !replay.is(state)) return bad(row.seq, 'snapshot-differs')
      last = row.seq
    }
  }
  if (last < doc.seq) return bad(last + 1, 'truncated')
  if (!sameBytes(hash, doc.hash)) return bad(last, 'head-differs')
  return { ok: true, rows: last, snapshots: kept.size }
}

function applied(replay: Replay, update: Uint8Array): boolean {
  try {
    replay.apply(update)
    return true
  } catch {
    return false
  }
}

async function rowsOf(owner: Kysely<Database>, { ws, id, epoch }: Doc, after: number) {
  return await owner
    .selectFrom('doc_update')
    .select(['seq', 'user_id as userId', 'org_id as orgId', 'session_id as sessionId'])
    .select(['via', 'at', 'data', 'hash'])
    .where('ws_id', '=', ws)
    .where('doc_id', '=', id)
    .where('epoch', '=', epoch)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(page)
    .execute()
}

async function snapshotsOf(owner: Kysely<Database>, { ws, id, epoch }: Doc) {
  const rows = await owner
    .selectFrom('doc_snapshot')
    .select(['seq', 'codec', 'data', 'sha256'])
    .where('ws_id', '=', ws)
    .where('doc_id', '=', id)
    .where('epoch', '=', epoch)
    .execute()
  return new Map(rows.map((row) => [row.seq, row]))
}
