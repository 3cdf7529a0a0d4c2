import { sql } from 'kysely'
import type { LocalText } from '#lib/model/local-text.ts'
import type { TenantTx } from '../tenant.ts'

export interface NewOrganization {
  readonly name: LocalText
  /** for chips and seals */
  readonly short: LocalText
}

/** How an organisation is told apart in a workspace: never by colour alone. */
export interface Look {
  /** token index 0-8 */
  readonly colour: number
  readonly shape: string
}

export interface Organization extends NewOrganization, Look {
  readonly id: string
  readonly status: 'active' | 'suspended' | 'left'
}

/** The organisations of the workspace, in the order of their colours. */
export async function listOrganizations(tx: TenantTx): Promise<readonly Organization[]> {
  const rows = await tx
    .selectFrom('workspace_org')
    .innerJoin('organization', 'organization.id', 'workspace_org.org_id')
    .select(['organization.id', 'name_ja', 'name_en', 'short_ja', 'short_en'])
    .select(['status', 'colour', 'shape'])
    .orderBy('colour')
    .orderBy('organization.id')
    .execute()
  return rows.map(({ id, status, colour, shape, ...text }) => ({
    id,
    status,
    colour,
    shape,
    name: { ja: text.name_ja, en: text.name_en },
    short: { ja: text.short_ja, en: text.short_en },
  }))
}

/** Suspends or resumes an organisation that has the status `from`; false when somebody was faster or may not. */
export async function changeOrganizationStatus(
  tx: TenantTx,
  orgId: string,
  from: Organization['status'],
  to: Organization['status'],
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('workspace_org')
    .set({ status: to })
    .where('org_id', '=', orgId)
    .where('status', '=', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * The acting person's organisation leaves the workspace: its people are out, nobody manages what it managed, its open invitations are
 * revoked. Only its administrator may, and an owner of another organisation must stay.
 */
export async function leaveOrganization(
  tx: TenantTx,
  now: Date,
): Promise<'left' | 'last-owner' | 'not-allowed'> {
  const { rows } = await sql<{
    answer: 'left' | 'last-owner' | 'not-allowed'
  }>`select app.leave_organization(${now}) as answer`.execute(tx)
  return rows[0]?.answer ?? 'not-allowed'
}

/** Gives an organisation another look in the workspace; only an owner may. */
export async function setLook(tx: TenantTx, orgId: string, look: Look): Promise<void> {
  await tx
    .updateTable('workspace_org')
    .set({ colour: look.colour, shape: look.shape })
    .where('org_id', '=', orgId)
    .execute()
}
