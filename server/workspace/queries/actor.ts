import { listOrganizations } from '#db/repos/organizations.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { AuditActor } from '#lib/audit/entry.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { AppError } from '#server/errors.ts'
import { shownText } from '../view.ts'

/** An organisation of the workspace as an audit entry names it; `not-found` when it takes no part in it. */
export async function organizationRef(
  tx: TenantTx,
  orgId: string,
): Promise<{ readonly id: string; readonly name: LocalText }> {
  const org = (await listOrganizations(tx)).find((o) => o.id === orgId)
  if (org === undefined) throw new AppError('not-found')
  return { id: org.id, name: shownText(org.name) }
}

/** Who acts, as an audit entry names them: with the names of this moment. */
export async function actorOf(
  tx: TenantTx,
  member: { readonly userId: string; readonly orgId: string; readonly name: string },
): Promise<AuditActor> {
  const { name } = await organizationRef(tx, member.orgId)
  return { userId: member.userId, name: member.name, orgId: member.orgId, orgName: name }
}
