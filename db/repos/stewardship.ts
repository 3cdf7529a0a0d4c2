import { sql } from 'kysely'
import type { Stewardship } from '#lib/policy/stewardship.ts'
import type { WritePolicy } from '#lib/policy/write-policy.ts'
import type { TenantTx } from '../tenant.ts'

const policyHere =
  sql<WritePolicy>`case when model.origin_id is null then workspace.write_policy else 'open' end`.as(
    'policy',
  )

/**
 * Who manages what in a model, and under which revision, read in one statement so that both are of one moment. Where the
 * policy is `open` no owner is read: nobody asks. In a to-be variant it is: everybody who edits tries there what they like (T-97). Undefined when the workspace has no such document.
 */
export async function readStewardship(
  tx: TenantTx,
  modelId: string,
): Promise<Stewardship | undefined> {
  const row = await tx
    .selectFrom('doc')
    .innerJoin('workspace', 'workspace.id', 'doc.ws_id')
    .innerJoin('model', 'model.id', 'doc.id')
    .select((eb) => [
      policyHere,
      'doc.acl_rev as rev',
      'model.archived_at as archivedAt',
      eb
        .selectFrom('element_owner')
        .select(sql<Record<string, string> | null>`jsonb_object_agg(element, org_id)`.as('owners'))
        .whereRef('element_owner.ws_id', '=', 'doc.ws_id')
        .whereRef('element_owner.model_id', '=', 'doc.id')
        .whereRef('workspace.write_policy', '=', sql`'stewarded'`)
        .where('model.origin_id', 'is', null)
        .as('owners'),
    ])
    .where('doc.id', '=', modelId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { policy, rev, owners, archivedAt } = row
  const isArchived = archivedAt !== null
  return { policy, rev, owners: new Map(Object.entries(owners ?? {})), isArchived }
}

/** Every managed element of a model (`collection/id`) and its organisation, whatever the policy. */
export async function listOwners(
  tx: TenantTx,
  modelId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('element_owner')
    .select(['element', 'org_id'])
    .where('model_id', '=', modelId)
    .orderBy('element')
    .execute()
  return new Map(rows.map((row) => [row.element, row.org_id]))
}

export async function readWritePolicy(tx: TenantTx): Promise<WritePolicy> {
  const row = await tx.selectFrom('workspace').select('write_policy').executeTakeFirstOrThrow()
  return row.write_policy
}

/** Sets the policy of the transaction's workspace; false when the person may not. */
export async function writeWritePolicy(tx: TenantTx, policy: WritePolicy): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('workspace')
    .set({ write_policy: policy })
    .where('id', '=', sql<string>`app.ws()`)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Gives elements that nobody manages to an organisation; answers those that were given. Refused (42501) but for owners. */
export async function assignElements(
  tx: TenantTx,
  modelId: string,
  elements: readonly string[],
  orgId: string,
): Promise<readonly string[]> {
  if (elements.length === 0) return []
  const rows = await tx
    .insertInto('element_owner')
    .values(
      elements.map((element) => ({
        ws_id: sql<string>`app.ws()`,
        model_id: modelId,
        element,
        org_id: orgId,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('element')
    .execute()
  return rows.map((row) => row.element)
}

/**
 * Hands elements that the acting person's organisation manages to another, or to nobody (null); answers which. Those of
 * others stay as they are.
 */
export async function handOverElements(
  tx: TenantTx,
  modelId: string,
  elements: readonly string[],
  orgId: string | null,
): Promise<readonly string[]> {
  if (elements.length === 0) return []
  const own = sql<string>`app.org()`
  const rows =
    orgId === null
      ? await tx
          .deleteFrom('element_owner')
          .where('model_id', '=', modelId)
          .where('element', 'in', elements)
          .where('org_id', '=', own)
          .returning('element')
          .execute()
      : await tx
          .updateTable('element_owner')
          .set({ org_id: orgId })
          .where('model_id', '=', modelId)
          .where('element', 'in', elements)
          .where('org_id', '=', own)
          .returning('element')
          .execute()
  return rows.map((row) => row.element)
}
