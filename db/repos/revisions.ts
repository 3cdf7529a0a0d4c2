import { sql } from 'kysely'
import type { TenantTx } from '../tenant.ts'

/** 版 / a frozen revision without its content. */
export interface StoredRevision {
  readonly id: string
  /** its number within the model, from 1 */
  readonly n: number
  readonly name: string
  readonly epoch: number
  /** sequence number of the last update it holds */
  readonly docSeq: number
  /** SHA-256 of its bytes, hex */
  readonly sha256: string
  readonly by: string
  readonly orgId: string
  readonly at: Date
}

export interface NewRevision extends Omit<StoredRevision, 'by' | 'orgId'> {
  readonly modelId: string
  /** version of the document's layout */
  readonly layout: number
  readonly content: Uint8Array
  /** a uuid that names the wish of its maker */
  readonly clientKey: string
}

const told = [
  'id',
  'n',
  'name',
  'epoch',
  'doc_seq as docSeq',
  'sha256',
  'user_id as by',
  'org_id as orgId',
  'at',
] as const

/** The revisions of a model, the newest first. */
export async function listRevisions(
  tx: TenantTx,
  modelId: string,
): Promise<readonly StoredRevision[]> {
  return await tx
    .selectFrom('revision')
    .select(told)
    .where('model_id', '=', modelId)
    .orderBy('n', 'desc')
    .execute()
}

/** The newest revision of a model; undefined while there is none. */
export async function latestRevision(
  tx: TenantTx,
  modelId: string,
): Promise<StoredRevision | undefined> {
  return await tx
    .selectFrom('revision')
    .select(told)
    .where('model_id', '=', modelId)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** One revision of a model by its id, without its bytes; undefined when the model has none of this id. */
export async function findRevision(
  tx: TenantTx,
  modelId: string,
  id: string,
): Promise<StoredRevision | undefined> {
  return await tx
    .selectFrom('revision')
    .select(told)
    .where('model_id', '=', modelId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** One revision of a model by its number, without its bytes; undefined when the model has none of this number. */
export async function findRevisionNumber(
  tx: TenantTx,
  modelId: string,
  n: number,
): Promise<StoredRevision | undefined> {
  return await tx
    .selectFrom('revision')
    .select(told)
    .where('model_id', '=', modelId)
    .where('n', '=', n)
    .executeTakeFirst()
}

/** What the acting person made under this key; undefined when that was never committed. */
export async function findByClientKey(
  tx: TenantTx,
  modelId: string,
  clientKey: string,
): Promise<StoredRevision | undefined> {
  return await tx
    .selectFrom('revision')
    .select(told)
    .where('model_id', '=', modelId)
    .where('user_id', '=', sql<string>`app.person()`)
    .where('client_key', '=', clientKey)
    .executeTakeFirst()
}

/** One revision with its bytes; undefined when the model has none of this number. */
export async function readRevision(
  tx: TenantTx,
  modelId: string,
  n: number,
): Promise<(StoredRevision & { readonly content: Uint8Array }) | undefined> {
  return await tx
    .selectFrom('revision')
    .select(told)
    .select('content')
    .where('model_id', '=', modelId)
    .where('n', '=', n)
    .executeTakeFirst()
}

/** Adds a revision in the name of the acting person; rows of this table are never changed. */
export async function insertRevision(tx: TenantTx, revision: NewRevision): Promise<void> {
  await tx
    .insertInto('revision')
    .values({
      ws_id: sql<string>`app.ws()`,
      id: revision.id,
      model_id: revision.modelId,
      n: revision.n,
      name: revision.name,
      epoch: revision.epoch,
      doc_seq: revision.docSeq,
      layout: revision.layout,
      content: revision.content,
      sha256: revision.sha256,
      client_key: revision.clientKey,
      user_id: sql<string>`app.person()`,
      org_id: sql<string>`app.org()`,
      at: revision.at,
    })
    .execute()
}
