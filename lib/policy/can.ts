import { ownOnly, type Permission } from './permissions.ts'
import { permissionsOf, type Role } from './roles.ts'

export interface Principal {
  readonly userId: string
  readonly orgId: string
  readonly roles: readonly Role[]
  /** the colleague in whose place they answer and sign today (AG-51) */
  readonly deputyFor?: string | undefined
}

/** 代理 / what somebody may do in the place of a colleague, besides what their roles allow: to answer and to sign, and nothing else. */
const deputyPermissions: readonly Permission[] = ['agreement.respond', 'agreement.sign']

/** All that somebody may do, whatever it belongs to. */
export function permissionsHeld({
  roles,
  deputyFor,
}: Pick<Principal, 'roles' | 'deputyFor'>): ReadonlySet<Permission> {
  const own = permissionsOf(roles)
  return deputyFor === undefined ? own : new Set([...own, ...deputyPermissions])
}

/**
 * Whether a member may do something. `subjectOrg` is the organisation the thing belongs to; for permissions that only
 * reach one's own organisation it must be given and equal, otherwise the answer is no.
 */
export function can(who: Principal, permission: Permission, subjectOrg?: string): boolean {
  if (!permissionsHeld(who).has(permission)) return false
  return !ownOnly.has(permission) || subjectOrg === who.orgId
}
