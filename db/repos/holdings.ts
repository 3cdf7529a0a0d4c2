import type { TenantTx } from '../tenant.ts'

/** By model, how many elements an organisation manages, whatever the policy; models in which it manages none are not named. */
export async function countManaged(
  tx: TenantTx,
  orgId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('element_owner')
    .select(({ fn }) => ['model_id as modelId', fn.countAll<string>().as('count')])
    .where('org_id', '=', orgId)
    .groupBy('model_id')
    .execute()
  return byModel(rows)
}

/** By model, how many edits an organisation has proposed that wait for an answer. */
export async function countProposed(
  tx: TenantTx,
  orgId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('edit_proposal')
    .select(({ fn }) => ['model_id as modelId', fn.countAll<string>().as('count')])
    .where('proposed_org', '=', orgId)
    .where('status', '=', 'open')
    .groupBy('model_id')
    .execute()
  return byModel(rows)
}

/** By model, how many of its variants an organisation has asked to adopt, where the answer waits. */
export async function countAdoptions(
  tx: TenantTx,
  orgId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('scenario_adoption')
    .select(({ fn }) => ['model_id as modelId', fn.countAll<string>().as('count')])
    .where('asked_org', '=', orgId)
    .where('status', '=', 'open')
    .groupBy('model_id')
    .execute()
  return byModel(rows)
}

/** The models in which an organisation was offered a part, has signed, or stands as a stakeholder: in no other it carries or is asked anything. */
export async function modelsConcerning(tx: TenantTx, orgId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('responsibility_split')
    .select('model_id as modelId')
    .where('org_id', '=', orgId)
    .union((eb) =>
      eb.selectFrom('sign_off').select('model_id as modelId').where('org_id', '=', orgId),
    )
    .union((eb) =>
      eb.selectFrom('model_stakeholder').select('model_id as modelId').where('org_id', '=', orgId),
    )
    .execute()
  return new Set(rows.map(({ modelId }) => modelId))
}

/** Who of other organisations had proposed to this one what it carries, or has not answered yet: parts and edits. */
export async function whoRelies(tx: TenantTx, orgId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('responsibility_split')
    .select('proposed_by as userId')
    .where('org_id', '=', orgId)
    .where('proposed_org', '!=', orgId)
    .where('status', 'in', ['proposed', 'accepted'])
    .union((eb) =>
      eb
        .selectFrom('edit_proposal')
        .select('proposed_by as userId')
        .where('owner_org', '=', orgId)
        .where('proposed_org', '!=', orgId)
        .where('status', '=', 'open'),
    )
    .execute()
  return rows.map(({ userId }) => userId)
}

function byModel(
  rows: readonly { readonly modelId: string; readonly count: string }[],
): ReadonlyMap<string, number> {
  return new Map(rows.map(({ modelId, count }) => [modelId, Number(count)]))
}
