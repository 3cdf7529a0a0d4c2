import { sql } from 'kysely'
import type { Json } from '#lib/base/canonical-json.ts'
import type { TenantTx } from '../tenant.ts'

/** One thing that happened in the agreement about a model: an event of lib/agreement, or `shown` (what a signer saw). */
export interface AgreementRecord {
  readonly id: string
  readonly riskId: string
  readonly type: string
  readonly body: Json
  readonly userId: string
  readonly orgId: string
  readonly at: Date
}

/** Adds a record of the acting person; rows of this table are never changed. */
export async function appendAgreementEvent(
  tx: TenantTx,
  modelId: string,
  record: AgreementRecord,
): Promise<void> {
  await tx
    .insertInto('agreement_event')
    .values({
      ws_id: sql<string>`app.ws()`,
      id: record.id,
      model_id: modelId,
      risk_id: record.riskId,
      type: record.type,
      body: record.body,
      user_id: record.userId,
      org_id: record.orgId,
      at: record.at,
      round_id: null,
    })
    .execute()
}

/** The text that was shown for a risk under this digest, if it ever was to anybody. */
export async function findShown(
  tx: TenantTx,
  modelId: string,
  riskId: string,
  digest: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom('agreement_event')
    .select(sql<string>`body ->> 'closure'`.as('closure'))
    .where('model_id', '=', modelId)
    .where('risk_id', '=', riskId)
    .where('type', '=', 'shown')
    .where(sql<boolean>`body ->> 'digest' = ${digest}`)
    .limit(1)
    .executeTakeFirst()
  return row?.closure ?? null
}

/** Adds what the acting person did in a round. Its id is the key of the request, so that a repeated one is known (S-177). */
export async function appendRoundEvent(
  tx: TenantTx,
  modelId: string,
  roundId: string,
  record: Omit<AgreementRecord, 'riskId'>,
): Promise<void> {
  await tx
    .insertInto('agreement_event')
    .values({
      ws_id: sql<string>`app.ws()`,
      id: record.id,
      model_id: modelId,
      risk_id: null,
      type: record.type,
      body: record.body,
      user_id: record.userId,
      org_id: record.orgId,
      at: record.at,
      round_id: roundId,
    })
    .execute()
}

/** What was done under a key, by whom and in which round; undefined when nothing was. */
export async function findEvent(
  tx: TenantTx,
  id: string,
): Promise<
  { readonly type: string; readonly userId: string; readonly roundId: string | null } | undefined
> {
  return await tx
    .selectFrom('agreement_event')
    .select(['type', 'user_id as userId', 'round_id as roundId'])
    .where('id', '=', id)
    .executeTakeFirst()
}
