import { appendAudit } from '#db/repos/audit.ts'
import { listInvitations, revokeInvitation } from '#db/repos/invitations.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'
import { looksAfter } from '../queries/invitations.ts'

/** Takes an open invitation back. `not-found` for one that is not the member's to look after; `conflict` when it was used. */
export async function revoke(
  tx: TenantTx,
  member: Member,
  invitationId: string,
  now: Date,
): Promise<void> {
  const found = (await listInvitations(tx)).find((invitation) => invitation.id === invitationId)
  if (found === undefined || !looksAfter(member, found)) throw new AppError('not-found')
  if (!(await revokeInvitation(tx, invitationId, now))) {
    const reason = found.acceptedAt === null ? 'invitation-revoked' : 'invitation-used'
    throw new AppError('conflict', reason)
  }
  const data = { invitationId, for: found.kind, roles: [...found.roles] }
  const by = await actorOf(tx, member)
  await appendAudit(tx, { kind: 'invitation.revoked', data, by, at: now.toISOString() })
}
