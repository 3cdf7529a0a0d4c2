import { sql } from 'kysely'
import type { Json } from '#lib/base/canonical-json.ts'
import type { TenantTx } from '../tenant.ts'

/** 採用の申し出 / that a variant becomes part of its origin: asked for, then decided once. */
export interface StoredAdoption {
  readonly id: string
  /** the variant */
  readonly scenarioId: string
  readonly askedBy: string
  readonly askedOrg: string
  readonly at: Date
  readonly note: string
  readonly choices: Json
  readonly digest: string
  readonly changes: number
  readonly conflicts: number
  readonly status: 'open' | 'accepted' | 'declined' | 'withdrawn'
  readonly decidedBy: string | null
  readonly decidedAt: Date | null
  readonly reason: string | null
  /** the update of the origin that carried it out */
  readonly adoptedSeq: number | null
}

/** An organisation that agrees to it, and who said so. */
export interface Consent {
  readonly adoptionId: string
  readonly orgId: string
  readonly userId: string
  readonly at: Date
}

const told = [
  'id',
  'scenario_id as scenarioId',
  'asked_by as askedBy',
  'asked_org as askedOrg',
  'at',
  'note',
  'choices',
  'digest',
  'changes',
  'conflicts',
  'status',
  'decided_by as decidedBy',
  'decided_at as decidedAt',
  'reason',
  'adopted_seq as adoptedSeq',
] as const

/** Asks for it in the name of the acting person. */
export async function insertAdoption(
  tx: TenantTx,
  asked: Pick<
    StoredAdoption,
    'id' | 'scenarioId' | 'at' | 'note' | 'choices' | 'digest' | 'changes' | 'conflicts'
  > & { readonly originId: string; readonly scenarioSeq: number; readonly originSeq: number },
): Promise<void> {
  await tx
    .insertInto('scenario_adoption')
    .values({
      ws_id: sql<string>`app.ws()`,
      id: asked.id,
      model_id: asked.originId,
      scenario_id: asked.scenarioId,
      asked_by: sql<string>`app.person()`,
      asked_org: sql<string>`app.org()`,
      at: asked.at,
      note: asked.note,
      choices: asked.choices,
      digest: asked.digest,
      changes: asked.changes,
      conflicts: asked.conflicts,
      scenario_seq: asked.scenarioSeq,
      origin_seq: asked.originSeq,
      status: 'open',
      decided_by: null,
      decided_at: null,
      reason: null,
      adopted_seq: null,
    })
    .execute()
}

/** What was asked for about variants of a model, newest first, at most 200. */
export async function listAdoptions(
  tx: TenantTx,
  originId: string,
): Promise<readonly StoredAdoption[]> {
  return await tx
    .selectFrom('scenario_adoption')
    .select(told)
    .where('model_id', '=', originId)
    .orderBy(sql`status = 'open'`, 'desc')
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute()
}

export async function findAdoption(
  tx: TenantTx,
  scenarioId: string,
  id: string,
): Promise<StoredAdoption | undefined> {
  return await tx
    .selectFrom('scenario_adoption')
    .select(told)
    .where('scenario_id', '=', scenarioId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The one that waits for an answer or was carried out; a variant has at most one of them. */
export async function standingAdoption(
  tx: TenantTx,
  scenarioId: string,
): Promise<StoredAdoption | undefined> {
  return await tx
    .selectFrom('scenario_adoption')
    .select(told)
    .where('scenario_id', '=', scenarioId)
    .where('status', 'in', ['open', 'accepted'])
    .executeTakeFirst()
}

/**
 * Those that wait for an answer and that the acting person has not asked for nor their organisation agreed to, where neither model is put
 * away; newest first, at most 200.
 */
export async function listWaitingAdoptions(
  tx: TenantTx,
): Promise<readonly Pick<StoredAdoption, 'id' | 'scenarioId' | 'askedBy' | 'askedOrg'>[]> {
  return await tx
    .selectFrom('scenario_adoption as asked')
    .innerJoin('model as variant', 'variant.id', 'asked.scenario_id')
    .innerJoin('model as origin', 'origin.id', 'asked.model_id')
    .select([
      'asked.id',
      'asked.scenario_id as scenarioId',
      'asked.asked_by as askedBy',
      'asked.asked_org as askedOrg',
    ])
    .where('asked.status', '=', 'open')
    .where('variant.archived_at', 'is', null)
    .where('origin.archived_at', 'is', null)
    .where('asked.asked_by', '!=', sql<string>`app.person()`)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('scenario_consent as agreed')
            .select('agreed.org_id')
            .whereRef('agreed.adoption_id', '=', 'asked.id')
            .where('agreed.org_id', '=', sql<string>`app.org()`),
        ),
      ),
    )
    .orderBy('asked.at', 'desc')
    .orderBy('asked.id')
    .limit(200)
    .execute()
}

/** Agrees to it for the organisation of the acting person; false when that organisation has agreed already. */
export async function insertConsent(
  tx: TenantTx,
  to: { readonly adoptionId: string; readonly originId: string; readonly at: Date },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('scenario_consent')
    .values({
      ws_id: sql<string>`app.ws()`,
      adoption_id: to.adoptionId,
      model_id: to.originId,
      org_id: sql<string>`app.org()`,
      user_id: sql<string>`app.person()`,
      at: to.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('org_id')
    .execute()
  return inserted.length === 1
}

/** Everybody who has agreed to these adoptions, in the order in which they did: of each no more than there are organisations. */
export async function listConsents(
  tx: TenantTx,
  adoptionIds: readonly string[],
): Promise<readonly Consent[]> {
  if (adoptionIds.length === 0) return []
  return await tx
    .selectFrom('scenario_consent')
    .select(['adoption_id as adoptionId', 'org_id as orgId', 'user_id as userId', 'at'])
    .where('adoption_id', 'in', adoptionIds)
    .orderBy('at')
    .orderBy('org_id')
    .execute()
}

/** Decides one that waits, as the acting person; false when it was decided meanwhile. */
export async function decideAdoption(
  tx: TenantTx,
  id: string,
  decision: Pick<StoredAdoption, 'reason' | 'adoptedSeq'> & {
    readonly status: 'accepted' | 'declined' | 'withdrawn'
    readonly at: Date
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('scenario_adoption')
    .set({
      status: decision.status,
      decided_by: sql<string>`app.person()`,
      decided_at: decision.at,
      reason: decision.reason,
      adopted_seq: decision.adoptedSeq,
    })
    .where('id', '=', id)
    .where('status', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
