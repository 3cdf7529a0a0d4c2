/** Everything that can be allowed, as `thing:verb` names; each procedure, socket and screen declares which it needs. */
export const permissions = [
  'workspace.read',
  'workspace.manage',
  'member.read',
  'member.inviteOrganization',
  'member.suspendOrganization',
  'member.invitePerson',
  'member.setRoles',
  'member.remove',
  'model.read',
  'model.create',
  'model.edit',
  'model.map',
  'model.archive',
  'model.export',
  'comment.read',
  'comment.write',
  'view.read',
  'view.save',
  'view.shareOrganization',
  'view.share',
  'view.tidyOrganization',
  'view.tidy',
  'agreement.read',
  'agreement.propose',
  'agreement.respond',
  'agreement.sign',
  'audit.read',
  'live.subscribe',
] as const
export type Permission = (typeof permissions)[number]

/** Permissions that only reach things of the person's own organisation. */
export const ownOnly: ReadonlySet<Permission> = new Set<Permission>([
  'member.invitePerson',
  'member.setRoles',
  'member.remove',
  'view.shareOrganization',
  'view.tidyOrganization',
  'agreement.respond',
  'agreement.sign',
])
