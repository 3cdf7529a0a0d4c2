import type { TenantTx } from '../tenant.ts'
import type { StoredChange } from './element-changes.ts'

/** The newest changes of a model, whatever they are of, at most `limit`, newest first. */
export async function listModelChanges(
  tx: TenantTx,
  modelId: string,
  roots: readonly string[],
  limit: number,
): Promise<readonly Omit<StoredChange, 'via'>[]> {
  return await tx
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
    .select(['u.at', 'u.user_id as userId', 'p.name as userName', 'u.org_id as orgId'])
    .where('c.doc_id', '=', modelId)
    .where('c.root', 'in', [...roots])
    .orderBy('c.epoch', 'desc')
    .orderBy('c.seq', 'desc')
    .orderBy('c.n', 'desc')
    .limit(limit)
    .execute()
}
