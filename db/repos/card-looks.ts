import { sql } from 'kysely'
import type { TenantTx } from '../tenant.ts'

/** That somebody opened the card of a risk; `digest`: of what they saw there. */
export interface CardLook {
  readonly riskId: string
  readonly orgId: string
  readonly userId: string
  readonly digest: string
  readonly at: Date
}

/** The last look of everybody at every card of a model (T-155). */
export async function listCardLooks(tx: TenantTx, modelId: string): Promise<readonly CardLook[]> {
  const rows = await tx
    .selectFrom('agreement_event')
    .distinctOn(['risk_id', 'user_id', 'org_id'])
    .select(['risk_id', 'org_id as orgId', 'user_id as userId', 'at'])
    .select(sql<string>`body ->> 'digest'`.as('digest'))
    .where('model_id', '=', modelId)
    .where('type', '=', 'looked')
    .orderBy('risk_id')
    .orderBy('user_id')
    .orderBy('org_id')
    .orderBy('at', 'desc')
    .execute()
  return rows.flatMap(({ risk_id: riskId, ...look }) =>
    riskId === null ? [] : [{ ...look, riskId }],
  )
}

/** What the acting person saw last on the card of a risk, and when; undefined: they have not looked. */
export async function lastLook(
  tx: TenantTx,
  modelId: string,
  riskId: string,
): Promise<Pick<CardLook, 'digest' | 'at'> | undefined> {
  return await tx
    .selectFrom('agreement_event')
    .select(['at', sql<string>`body ->> 'digest'`.as('digest')])
    .where('model_id', '=', modelId)
    .where('risk_id', '=', riskId)
    .where('type', '=', 'looked')
    .where(sql<boolean>`user_id = app.person() and org_id = app.org()`)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
}
