import { sql } from 'kysely'
import { docGenesis, linkUpdate, sha256Bytes } from '../doc-chain.ts'
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
  readonly at: Date
  /** Yjs update, format V1 */
  readonly data: Uint8Array
  readonly hash: Uint8Array
}

export interface StoredDoc {
  readonly head: DocHead
  /** state up to and with `seq`, format V1, and the link of the chain at that place */
  readonly snapshot: {
    readonly seq: number
    readonly data: Uint8Array
    readonly sha256: Uint8Array
    readonly hash: Uint8Array
  } | null
  /** the updates after the snapshot, in order */
  readonly updates: readonly StoredUpdate[]
}

export interface NewUpdate {
  readonly docId: string
  /** what the writer believes to be the head; anything else is a conflict */
  readonly expected: DocHead
  /** names this append, so that one with an unknown outcome can be looked up */
  readonly batchId: string
  readonly userId: string
  readonly orgId: string
  readonly sessionId: string | null
  readonly clientIds: readonly number[]
  readonly at: Date
  readonly data: Uint8Array
}

/** Makes the empty document of a model, with the model's id; returns its head. */
export async function insertDoc(tx: TenantTx, id: string): Promise<DocHead> {
  const head = { epoch: 1, seq: 0, hash: docGenesis }
  await tx
    .insertInto('doc')
    .values({
      ws_id: sql<string>`app.ws()`,
      id,
      epoch: head.epoch,
      head_seq: head.seq,
      head_hash: head.hash,
    })
    .execute()
  return head
}

export async function findDocHead(tx: TenantTx, id: string): Promise<DocHead | undefined> {
  return await tx
    .selectFrom('doc')
    .select(['epoch', 'head_seq as seq', 'head_hash as hash'])
    .where('id', '=', id)
    .executeTakeFirst()
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
  const head = await findDocHead(tx, id)
  if (head === undefined) return undefined
  const snapshot = await tx
    .selectFrom('doc_snapshot')
    .innerJoin('doc_update', (join) =>
      join
        .onRef('doc_update.ws_id', '=', 'doc_snapshot.ws_id')
        .onRef('doc_update.doc_id', '=', 'doc_snapshot.doc_id')
        .onRef('doc_update.epoch', '=', 'doc_snapshot.epoch')
        .onRef('doc_update.seq', '=', 'doc_snapshot.seq'),
    )
    .select(['doc_snapshot.seq', 'doc_snapshot.data', 'doc_snapshot.sha256', 'doc_update.hash'])
    .where('doc_snapshot.doc_id', '=', id)
    .where('doc_snapshot.epoch', '=', head.epoch)
    .where('doc_snapshot.seq', '<=', upTo)
    .orderBy('doc_snapshot.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const updates = await readUpdates(tx, id, head.epoch, snapshot?.seq ?? 0, upTo)
  return { head, snapshot: snapshot ?? null, updates }
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
    .select(['seq', 'user_id as userId', 'at', 'data', 'hash'])
    .where('doc_id', '=', id)
    .where('epoch', '=', epoch)
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .execute()
}

/**
 * Appends one update when the head is still the expected one. `conflict`: somebody else wrote first; `denied`: the
 * acting person may not (any more). The head is the fence: two writers that believe the same cannot both succeed.
 */
export async function appendUpdate(
  tx: TenantTx,
  update: NewUpdate,
): Promise<DocHead | 'conflict' | 'denied'> {
  const { docId, expected } = update
  const seq = expected.seq + 1
  const hash = linkUpdate(expected.hash, { ...update, seq })
  const { numUpdatedRows } = await tx
    .updateTable('doc')
    .set({ head_seq: seq, head_hash: hash })
    .where('id', '=', docId)
    .where('epoch', '=', expected.epoch)
    .where('head_seq', '=', expected.seq)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    const head = await findDocHead(tx, docId)
    const asExpected = head?.epoch === expected.epoch && head.seq === expected.seq
    return head === undefined || asExpected ? 'denied' : 'conflict'
  }
  await tx
    .insertInto('doc_update')
    .values({
      ws_id: sql<string>`app.ws()`,
      doc_id: docId,
      epoch: expected.epoch,
      seq,
      batch_id: update.batchId,
      user_id: update.userId,
      org_id: update.orgId,
      session_id: update.sessionId,
      client_ids: [...update.clientIds],
      at: update.at,
      data: update.data,
      hash,
    })
    .execute()
  return { epoch: expected.epoch, seq, hash }
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

/**
 * Binds Yjs client ids to the person who uses them first. Answers the ids that belong to somebody else; then the
 * transaction must not be committed.
 */
export async function bindClients(
  tx: TenantTx,
  docId: string,
  userId: string,
  clientIds: readonly number[],
): Promise<readonly number[]> {
  if (clientIds.length === 0) return []
  await tx
    .insertInto('doc_client')
    .values(
      clientIds.map((id) => ({
        ws_id: sql<string>`app.ws()`,
        doc_id: docId,
        client_id: id,
        user_id: userId,
      })),
    )
    .onConflict((conflict) => conflict.columns(['ws_id', 'doc_id', 'client_id']).doNothing())
    .execute()
  const foreign = await tx
    .selectFrom('doc_client')
    .select('client_id')
    .where('doc_id', '=', docId)
    .where('client_id', 'in', [...clientIds])
    .where('user_id', '<>', userId)
    .execute()
  return foreign.map((row) => row.client_id)
}

/** Keeps a state of the document so that loading is short; the log stays. Only the newest three are kept. */
export async function writeSnapshot(
  tx: TenantTx,
  docId: string,
  at: { readonly epoch: number; readonly seq: number },
  data: Uint8Array,
): Promise<void> {
  await tx
    .insertInto('doc_snapshot')
    .values({
      ws_id: sql<string>`app.ws()`,
      doc_id: docId,
      epoch: at.epoch,
      seq: at.seq,
      data,
      sha256: sha256Bytes(data),
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
