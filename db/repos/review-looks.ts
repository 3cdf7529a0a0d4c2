import { sql } from 'kysely'
import type { TenantTx } from '../tenant.ts'

/** Up to where in the log somebody has looked at a result again. */
export interface ReviewLook {
  readonly key: string
  readonly epoch: number
  readonly seq: number
}

/** What has been looked at again in a model. */
export async function listLooks(tx: TenantTx, modelId: string): Promise<readonly ReviewLook[]> {
  return await tx
    .selectFrom('review_look')
    .select(['key', 'epoch', 'seq'])
    .where('model_id', '=', modelId)
    .orderBy('key')
    .execute()
}

/** Keeps that the acting person has looked; false when somebody has looked at as much or more already. */
export async function keepLook(
  tx: TenantTx,
  modelId: string,
  { key, epoch, seq }: ReviewLook,
  at: Date,
): Promise<boolean> {
  const by = { by_user: sql<string>`app.person()`, by_org: sql<string>`app.org()` }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('review_look')
    .values({ ws_id: sql<string>`app.ws()`, model_id: modelId, key, epoch, seq, ...by, at })
    .onConflict((conflict) =>
      conflict
        .columns(['ws_id', 'model_id', 'key'])
        .doUpdateSet({ epoch, seq, ...by, at })
        .where(
          sql<boolean>`(review_look.epoch, review_look.seq) < (${epoch}::int, ${seq}::bigint)`,
        ),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
