import { ownOnly, type Permission } from './permissions.ts'
import { permissionsOf, type Role } from './roles.ts'

export interface Principal {
  readonly userId: string
  readonly orgId: string
  readonly roles: readonly Role[]
}

/**
 * Whether a member may do something. `subjectOrg` is the organisation the thing belongs to; for permissions that only
 * reach one's own organisation it must be given and equal, otherwise the answer is no.
 */
export function can(who: Principal, permission: Permission, subjectOrg?: string): boolean {
  if (!permissionsOf(who.roles).has(permission)) return false
  return !ownOnly.has(permission) || subjectOrg === who.orgId
}
