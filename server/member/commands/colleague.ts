import { findMember, type Member as MemberRow } from '#db/repos/members.ts'
import type { TenantTx } from '#db/tenant.ts'
import { can } from '#lib/policy/can.ts'
import type { Permission } from '#lib/policy/permissions.ts'
import { AppError } from '#server/errors.ts'
import type { Member } from '#server/trpc/procedures.ts'

/** An active member whom `permission` reaches: one of the acting member's own organisation. */
export async function colleague(
  tx: TenantTx,
  member: Member,
  permission: Permission,
  userId: string,
): Promise<MemberRow> {
  const person = await findMember(tx, userId)
  if (person === undefined || person.status !== 'active') throw new AppError('not-found')
  if (!can(member, permission, person.orgId)) throw new AppError('forbidden', 'own-organization')
  return person
}
