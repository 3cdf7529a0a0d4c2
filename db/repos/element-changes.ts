import { sql } from 'kysely'
import type { Json } from '#lib/base/canonical-json.ts'
import { collectionNames, type CollectionName } from '#lib/model/layout.ts'
import type { TenantTx } from '../tenant.ts'

/** Where in the log a change stands; newest first is the order of history. */
export interface ChangePlace {
  readonly epoch: number
  readonly seq: number
  readonly n: number
}

/** One change of an element, with who made it and when (C-25). */
export interface StoredChange extends ChangePlace {
  readonly root: string
  readonly key: string
  readonly field: string | null
  readonly op: 'put' | 'del'
  readonly before: Json | null
  readonly after: Json | null
  readonly at: Date
  readonly userId: string
  readonly userName: string | null
  readonly orgId: string
  /** null: by the person's own hands */
  readonly via: string | null
}

/** Which changes of a model are read: those of one element (`collection/id`, or `meta`), or of every place of these roots. */
type ChangesOf = { readonly element: string } | { readonly roots: readonly string[] }

interface ChangesAsked {
  readonly of: ChangesOf
  /** only what stands before this in the log */
  readonly before: ChangePlace | null
  readonly limit: number
}

/** At most `limit` changes of a model, newest first, with who made each and when (T-87). */
export async function listChanges(
  tx: TenantTx,
  modelId: string,
  { of, before, limit }: ChangesAsked,
): Promise<readonly StoredChange[]> {
  let query = tx
    .selectFrom('doc_change as c')
    .innerJoin('doc_update as u', (join) =>
      join
        .onRef('u.ws_id', '=', 'c.ws_id')
        .onRef('u.doc_id', '=', 'c.doc_id')
        .onRef('u.epoch', '=', 'c.epoch')
        .onRef('u.seq', '=', 'c.seq'),
    )
    .leftJoin('app_user as p', 'p.id', 'u.user_id')
    .select([
      'c.epoch',
      'c.seq',
      'c.n',
      'c.root',
      'c.key',
      'c.field',
      'c.op',
      'c.before',
      'c.after',
    ])
    .select(['u.at', 'u.user_id as userId', 'p.name as userName', 'u.org_id as orgId', 'u.via'])
    .where('c.doc_id', '=', modelId)
    .orderBy('c.epoch', 'desc')
    .orderBy('c.seq', 'desc')
    .orderBy('c.n', 'desc')
    .limit(limit)
  query =
    'element' in of
      ? query.where('c.element', '=', of.element)
      : query.where('c.root', 'in', [...of.roots])
  if (before !== null) {
    const { epoch, seq, n } = before
    query = query.where(
      sql<boolean>`(c.epoch, c.seq, c.n) < (${epoch}::int, ${seq}::bigint, ${n}::int)`,
    )
  }
  return await query.execute()
}

/** Who wrote last in a document, when, and what the update touched first: ids of elements or keys of cells. */
interface LastUpdate {
  readonly seq: number
  readonly at: Date
  readonly userId: string
  readonly keys: readonly string[]
}

/** The last update of a model’s document, from rows alone; undefined when nobody has written to it. */
export async function findLastUpdate(
  tx: TenantTx,
  modelId: string,
): Promise<LastUpdate | undefined> {
  const last = await tx
    .selectFrom('doc as d')
    .innerJoin('doc_update as u', (join) =>
      join
        .onRef('u.ws_id', '=', 'd.ws_id')
        .onRef('u.doc_id', '=', 'd.id')
        .onRef('u.epoch', '=', 'd.epoch')
        .onRef('u.seq', '=', 'd.head_seq'),
    )
    .select(['u.epoch', 'u.seq', 'u.at', 'u.user_id as userId'])
    .where('d.id', '=', modelId)
    .executeTakeFirst()
  if (last === undefined) return undefined
  const { epoch, seq, at, userId } = last
  const changes = await tx
    .selectFrom('doc_change')
    .select('key')
    .where('doc_id', '=', modelId)
    .where('epoch', '=', epoch)
    .where('seq', '=', seq)
    .orderBy('n')
    .limit(touchedMost)
    .execute()
  return { seq, at, userId, keys: changes.map(({ key }) => key) }
}

/** So many of what an update touched are looked at for one that has a name. */
const touchedMost = 20

/** An element as it stood when it was taken away. */
interface GoneElement {
  readonly root: CollectionName
  readonly key: string
  readonly before: Json
}

/**
 * Of these ids the elements that were taken away and have not come back since, as far as the log's changes tell: what a document
 * began with stands in no change.
 */
export async function listGone(
  tx: TenantTx,
  modelId: string,
  ids: readonly string[],
): Promise<readonly GoneElement[]> {
  const last = await tx
    .selectFrom('doc_change as c')
    .distinctOn('c.key')
    .select(['c.root', 'c.key', 'c.before', 'c.op'])
    .where('c.doc_id', '=', modelId)
    .where('c.root', 'in', [...collectionNames])
    .where(sql<boolean>`c.key = any(${[...ids]}::text[])`)
    .whereRef('c.element', '=', sql`c.root || '/' || c.key`)
    .where('c.field', 'is', null)
    .orderBy('c.key')
    .orderBy('c.epoch', 'desc')
    .orderBy('c.seq', 'desc')
    .orderBy('c.n', 'desc')
    .$narrowType<GoneElement>()
    .execute()
  return last.filter(({ op }) => op === 'del')
}

/** Which organisation made which element; what stood in the first update is told by that update's organisation alone. */
export async function listMakers(
  tx: TenantTx,
  modelId: string,
): Promise<{ readonly first: string | null; readonly later: ReadonlyMap<string, string> }> {
  const rows = await tx
    .selectFrom('doc_change as c')
    .innerJoin('doc_update as u', (join) =>
      join
        .onRef('u.ws_id', '=', 'c.ws_id')
        .onRef('u.doc_id', '=', 'c.doc_id')
        .onRef('u.epoch', '=', 'c.epoch')
        .onRef('u.seq', '=', 'c.seq'),
    )
    .select(['c.element', 'u.org_id as orgId'])
    .where('c.doc_id', '=', modelId)
    .where('c.op', '=', 'put')
    .where('c.field', 'is', null)
    .where('c.before', 'is', null)
    .whereRef('c.element', '=', sql`c.root || '/' || c.key`)
    .orderBy('c.seq', 'desc')
    .execute()
  const first = await tx
    .selectFrom('doc_update')
    .select('org_id as orgId')
    .where('doc_id', '=', modelId)
    .where('seq', '=', 1)
    .orderBy('epoch')
    .limit(1)
    .executeTakeFirst()
  return {
    first: first?.orgId ?? null,
    later: new Map(rows.map((row) => [row.element, row.orgId])),
  }
}
