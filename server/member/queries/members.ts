import { listMembers, ownOrganizationEmails } from '#db/repos/members.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Role } from '#lib/policy/roles.ts'

export interface MemberView {
  readonly userId: string
  readonly name: string
  readonly orgId: string
  readonly roles: readonly Role[]
  /** only for people of one's own organisation */
  readonly email: string | null
}

/** The people of the workspace by name; addresses are told inside an organisation only. */
export async function memberViews(tx: TenantTx): Promise<MemberView[]> {
  const emails = await ownOrganizationEmails(tx)
  const active = (await listMembers(tx)).filter((member) => member.status === 'active')
  return active.map(({ userId, name, orgId, roles }) => ({
    userId,
    name,
    orgId,
    roles,
    email: emails.get(userId) ?? null,
  }))
}
