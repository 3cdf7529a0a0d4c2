import { permissions, type Permission } from './permissions.ts'

/** 役割 / roles a person holds in one workspace, for exactly one organisation; several may be held at once. */
export const roles = ['owner', 'orgAdmin', 'editor', 'approver', 'auditor', 'viewer'] as const
export type Role = (typeof roles)[number]

const everyone: readonly Permission[] = [
  'workspace.read',
  'member.read',
  // oneself, whatever the role
  'member.leave',
  'model.read',
  'model.export',
  // also who only reads: a comment changes nothing
  'comment.read',
  'comment.write',
  // one's own organisation's alone, whatever the role
  'note.read',
  'note.write',
  'agreement.consult',
  // how one looks at a table is one's own
  'view.read',
  'view.save',
  'review.read',
  'catalogue.read',
  'agreement.read',
  'live.subscribe',
]

/**
 * Which role may do what. Permissions marked "own" in `permissions.ts` are further bound to the person's own
 * organisation by `can`. One table for tRPC, sockets, the API and the screens.
 */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  owner: [
    ...everyone,
    'workspace.manage',
    'member.inviteOrganization',
    'member.suspendOrganization',
    'model.create',
    'model.edit',
    'model.map',
    'model.archive',
    'view.shareOrganization',
    'view.share',
    'view.tidy',
    'finding.waive',
    'review.settle',
    'catalogue.write',
    'agreement.propose',
    'agreement.openRound',
    'audit.read',
  ],
  orgAdmin: [
    ...everyone,
    'member.invitePerson',
    'member.setRoles',
    'member.remove',
    'member.leaveOrganization',
    'note.tidy',
    'model.create',
    'model.edit',
    'model.map',
    'view.shareOrganization',
    'view.share',
    'view.tidyOrganization',
    'finding.waive',
    'review.settle',
    'catalogue.write',
    'agreement.propose',
    'audit.read',
  ],
  editor: [
    ...everyone,
    'model.create',
    'model.edit',
    'view.shareOrganization',
    'view.share',
    'finding.waive',
    'review.settle',
    'catalogue.write',
    'agreement.propose',
  ],
  approver: [
    ...everyone,
    'view.shareOrganization',
    'review.settle',
    'agreement.propose',
    'agreement.respond',
    'agreement.sign',
    'audit.read',
  ],
  auditor: [...everyone, 'audit.read'],
  viewer: everyone,
}

/** All permissions that a set of roles gives. */
export function permissionsOf(held: readonly Role[]): ReadonlySet<Permission> {
  return new Set(permissions.filter((p) => held.some((role) => rolePermissions[role].includes(p))))
}

/** Whether a text is the name of a role (rows come from the database as plain text). */
export function isRole(text: string): text is Role {
  return roles.some((role) => role === text)
}
