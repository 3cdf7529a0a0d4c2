import { sql } from 'kysely'
import { docGenesis } from '../doc-chain.ts'
import { type PackedSnapshot, type SnapshotState, unpackSnapshot } from '../snapshot-codec.ts'
import type { TenantTx } from '../tenant.ts'

/** How far a document is written; `hash` is the last link of the chain over its updates. */
export interface DocHead {
  readonly epoch: number
  readonly seq: number
  readonly hash: Uint8Array
}

export interface StoredUpdate {
  readonly seq: number
  readonly userId: string
  readonly orgId: string
  readonly sessionId: string | null
  readonly via: string | null
  readonly at: Date
  /** Yjs update, format V1 */
  readonly data: Uint8Array
  readonly hash: Uint8Array
}

export interface StoredDoc {
  readonly head: DocHead
  /** revision of who may write what in it */
  readonly aclRev: number
  /** the state up to and with `seq`, and the link of the chain at that place */
  readonly snapshot: (SnapshotState & { readonly seq: number; readonly hash: Uint8Array }) | null
  /** the updates after the snapshot, in order */
  readonly updates: readonly StoredUpdate[]
}

/** Makes the empty document of a model, with the model's id; `layout` is the version of what it will hold. */
export async function insertDoc(tx: TenantTx, id: string, layout: number): Promise<DocHead> {
  const head = { epoch: 1, seq: 0, hash: docGenesis }
  await tx
    .insertInto('doc')
    .values({
      ws_id: sql<string>`app.ws()`,
      id,
      epoch: head.epoch,
      head_seq: head.seq,
      head_hash: head.hash,
      schema_version: layout,
    })
    .execute()
  return head
}

export async function findDocHead(
  tx: TenantTx,
  id: string,
): Promise<(DocHead & { readonly aclRev: number }) | undefined> {
  return await tx
    .selectFrom('doc')
    .select(['epoch', 'head_seq as seq', 'head_hash as hash', 'acl_rev as aclRev'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Version of a document's layout; undefined: there is no such document for this person. */
export async function findLayout(tx: TenantTx, id: string): Promise<number | undefined> {
  const found = await tx
    .selectFrom('doc')
    .select('schema_version')
    .where('id', '=', id)
    .executeTakeFirst()
  return found?.schema_version
}

/**
 * The durable document: latest snapshot and the updates after it, up to `upTo` (a sequence number) when given.
 * `lib/doc/replay.ts` makes a model of it.
 */
export async function readDoc(
  tx: TenantTx,
  id: string,
  upTo = Number.MAX_SAFE_INTEGER,
): Promise<StoredDoc | undefined> {
  const found = await findDocHead(tx, id)
  if (found === undefined) return undefined
  const { aclRev, ...head } = found
  const snapshot = await readSnapshot(tx, id, head.epoch, upTo)
  const updates = await readUpdates(tx, id, head.epoch, snapshot?.seq ?? 0, upTo)
  return { head, aclRev, snapshot, updates }
}

/** The latest snapshot that is what was written; null when there is none, for then the log is replayed (C-13). */
async function readSnapshot(
  tx: TenantTx,
  id: string,
  epoch: number,
  upTo: number,
): Promise<StoredDoc['snapshot']> {
  const found = await tx
    .selectFrom('doc_snapshot')
    .innerJoin('doc_update', (join) =>
      join
        .onRef('doc_update.ws_id', '=', 'doc_snapshot.ws_id')
        .onRef('doc_update.doc_id', '=', 'doc_snapshot.doc_id')
        .onRef('doc_update.epoch', '=', 'doc_snapshot.epoch')
        .onRef('doc_update.seq', '=', 'doc_snapshot.seq'),
    )
    .select(['doc_snapshot.seq', 'codec', 'doc_snapshot.data', 'sha256', 'doc_update.hash'])
    .where('doc_snapshot.doc_id', '=', id)
    .where('doc_snapshot.epoch', '=', epoch)
    .where('doc_snapshot.seq', '<=', upTo)
    .orderBy('doc_snapshot.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (found === undefined) return null
  const { seq, hash } = found
  const whole = unpackSnapshot(found)
  return whole === null ? await readSnapshot(tx, id, epoch, seq - 1) : { ...whole, seq, hash }
}

/** The updates after `after` up to and with `upTo`, in order. */
export async function readUpdates(
  tx: TenantTx,
  id: string,
  epoch: number,
  after: number,
  upTo = Number.MAX_SAFE_INTEGER,
): Promise<readonly StoredUpdate[]> {
  return await tx
    .selectFrom('doc_update')
    .select([
      'seq',
      'user_id as userId',
      'org_id as orgId',
      'session_id as sessionId',
      'via',
      'at',
      'data',
      'hash',
    ])
    .where('doc_id', '=', id)
    .where('epoch', '=', epoch)
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .execute()
}

/** The head right after an append, when it was committed; undefined when it never was. */
export async function findAppended(
  tx: TenantTx,
  docId: string,
  batchId: string,
): Promise<DocHead | undefined> {
  return await tx
    .selectFrom('doc_update')
    .select(['epoch', 'seq', 'hash'])
    .where('doc_id', '=', docId)
    .where('batch_id', '=', batchId)
    .executeTakeFirst()
}

/** Keeps a state of the document so that loading is short; the log stays. Only the newest three are kept. */
export async function writeSnapshot(
  tx: TenantTx,
  docId: string,
  at: { readonly epoch: number; readonly seq: number },
  { codec, data, sha256 }: PackedSnapshot,
): Promise<void> {
  await tx
    .insertInto('doc_snapshot')
    .values({
      ws_id: sql<string>`app.ws()`,
      doc_id: docId,
      epoch: at.epoch,
      seq: at.seq,
      codec,
      data,
      sha256,
    })
    .onConflict((conflict) => conflict.columns(['ws_id', 'doc_id', 'epoch', 'seq']).doNothing())
    .execute()
  const kept = tx
    .selectFrom('doc_snapshot')
    .select('seq')
    .where('doc_id', '=', docId)
    .where('epoch', '=', at.epoch)
    .orderBy('seq', 'desc')
    .limit(3)
  await tx
    .deleteFrom('doc_snapshot')
    .where('doc_id', '=', docId)
    .where('epoch', '=', at.epoch)
    .where('seq', 'not in', kept)
    .execute()
}
