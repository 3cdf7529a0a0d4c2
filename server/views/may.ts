import type { Audience } from '#lib/exchange/table-view.ts'
import { can } from '#lib/policy/can.ts'
import type { Permission } from '#lib/policy/permissions.ts'
import type { Member } from '#server/trpc/procedures.ts'

/** What has to be allowed to somebody who keeps a view for these. */
export const neededFor: Readonly<Record<Audience, Permission>> = {
  me: 'view.save',
  organization: 'view.shareOrganization',
  workspace: 'view.share',
}

/** Whether a member may remove a view: their own, and one that is shared with those they administer (S-82). */
export function mayRemove(
  member: Member,
  view: { readonly byUser: string; readonly byOrg: string; readonly audience: Audience },
): boolean {
  if (view.byUser === member.userId) return true
  if (view.audience === 'workspace') return can(member, 'view.tidy')
  return view.audience === 'organization' && can(member, 'view.tidyOrganization', view.byOrg)
}
