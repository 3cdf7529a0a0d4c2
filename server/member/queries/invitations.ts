import { type Invitation, listInvitations } from '#db/repos/invitations.ts'
import { listMembers } from '#db/repos/members.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { can } from '#lib/policy/can.ts'
import type { Role } from '#lib/policy/roles.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { shownText } from '#server/workspace/view.ts'
import { type InvitationState, stateOf } from '../state.ts'

export interface InvitationView {
  readonly id: string
  readonly kind: 'organization' | 'person'
  readonly email: string | null
  readonly orgId: string | null
  readonly orgName: LocalText | null
  readonly roles: readonly Role[]
  readonly invitedBy: { readonly userId: string; readonly name: string }
  readonly createdAt: Date
  readonly expiresAt: Date
  readonly state: InvitationState
}

/**
 * The invitations somebody looks after, newest first: those of organisations for who may invite organisations, those of
 * people for their own organisation.
 */
export async function invitationViews(
  tx: TenantTx,
  member: Member,
  now: Date,
): Promise<InvitationView[]> {
  const members = await listMembers(tx)
  const all = await listInvitations(tx)
  return all
    .filter((invitation) => looksAfter(member, invitation))
    .map((invitation) => ({
      id: invitation.id,
      kind: invitation.kind,
      email: invitation.email,
      orgId: invitation.orgId,
      orgName: invitation.orgName === null ? null : shownText(invitation.orgName),
      roles: invitation.roles,
      invitedBy: {
        userId: invitation.invitedBy,
        name: members.find((m) => m.userId === invitation.invitedBy)?.name ?? '',
      },
      createdAt: invitation.createdAt,
      expiresAt: invitation.expiresAt,
      state: stateOf(invitation, now),
    }))
}

/** Whether somebody may see and revoke an invitation. */
export function looksAfter(
  member: Member,
  invitation: Pick<Invitation, 'kind' | 'orgId'>,
): boolean {
  return invitation.kind === 'organization'
    ? can(member, 'member.inviteOrganization')
    : invitation.orgId !== null && can(member, 'member.invitePerson', invitation.orgId)
}
