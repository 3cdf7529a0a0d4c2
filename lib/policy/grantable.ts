import { roles, type Role } from './roles.ts'

/**
 * The roles somebody may give or take away (S-23): an owner all, an organisation administrator all but owner, others none.
 */
export function grantable(held: readonly Role[]): readonly Role[] {
  if (held.includes('owner')) return roles
  return held.includes('orgAdmin') ? roles.filter((role) => role !== 'owner') : []
}

/** The roles an invited organisation may begin with: its first person administers it, and nobody arrives as owner. */
export const organizationRoles: readonly Role[] = roles.filter((role) => role !== 'owner')
