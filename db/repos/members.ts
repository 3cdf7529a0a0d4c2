import { sql } from 'kysely'
import { isRole, type Role } from '#lib/policy/roles.ts'
import type { TenantTx } from '../tenant.ts'

export interface Member {
  readonly userId: string
  readonly orgId: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly status: 'active' | 'removed'
}

/** Everybody who is or was in the workspace, by name; those removed too, because what they did still names them. */
export async function listMembers(tx: TenantTx): Promise<readonly Member[]> {
  const rows = await tx
    .selectFrom('workspace_member')
    .innerJoin('app_user', 'app_user.id', 'workspace_member.user_id')
    .select(['user_id as userId', 'org_id as orgId', 'name', 'roles', 'status'])
    .orderBy('name')
    .orderBy('user_id')
    .execute()
  return rows.map((row) => ({ ...row, roles: row.roles.filter(isRole) }))
}

export async function findMember(tx: TenantTx, userId: string): Promise<Member | undefined> {
  const row = await tx
    .selectFrom('workspace_member')
    .innerJoin('app_user', 'app_user.id', 'workspace_member.user_id')
    .select(['user_id as userId', 'org_id as orgId', 'name', 'roles', 'status'])
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return row && { ...row, roles: row.roles.filter(isRole) }
}

/** E-mail addresses of the members of one's own organisation, by person; nobody sees those of other organisations. */
export async function ownOrganizationEmails(tx: TenantTx): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ user_id: string; email: string }>`select user_id, email
    from app.own_organization_emails()`.execute(tx)
  return new Map(rows.map((row) => [row.user_id, row.email]))
}

/** Gives an active member other roles; false when they are no longer active. */
export async function setRoles(
  tx: TenantTx,
  userId: string,
  roles: readonly Role[],
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('workspace_member')
    .set({ roles: [...roles] })
    .where('user_id', '=', userId)
    .where('status', '=', 'active')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Takes an active member out; false when they already are. */
export async function removeMember(tx: TenantTx, userId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('workspace_member')
    .set({ status: 'removed' })
    .where('user_id', '=', userId)
    .where('status', '=', 'active')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Active members who hold a role; the rows are locked, so that two removals cannot both leave one "other" owner. */
export async function lockHolders(tx: TenantTx, role: Role): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('workspace_member')
    .select('user_id')
    .where('status', '=', 'active')
    .where(sql<boolean>`roles @> array[${role}::text]`)
    .orderBy('user_id')
    .forUpdate()
    .execute()
  return rows.map((row) => row.user_id)
}

/**
 * The acting person leaves the workspace; what they did stays. Refused for its last owner, and for the last administrator of their
 * organisation.
 */
export async function leaveWorkspace(
  tx: TenantTx,
): Promise<'left' | 'last-owner' | 'last-admin' | 'not-allowed'> {
  const { rows } = await sql<{
    answer: 'left' | 'last-owner' | 'last-admin' | 'not-allowed'
  }>`select app.leave_workspace() as answer`.execute(tx)
  return rows[0]?.answer ?? 'not-allowed'
}
