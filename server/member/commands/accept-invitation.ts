import { findPerson, setPersonName } from '#db/identity.ts'
import { looksTaken, membershipsOf, previewInvitation } from '#db/lookups.ts'
import { appendAudit } from '#db/repos/audit.ts'
import { acceptInvitation, type NotAccepted } from '#db/repos/invitations.ts'
import { listMembers } from '#db/repos/members.ts'
import type { NewOrganization } from '#db/repos/organizations.ts'
import { inWorkspace, type TenantTx } from '#db/tenant.ts'
import { freeLook } from '#lib/policy/look.ts'
import { hashToken } from '#server/auth/token.ts'
import { AppError, type ErrorCode, type ErrorReason } from '#server/errors.ts'
import { notify } from '#server/notices/notify.ts'
import { runtime } from '#server/runtime.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'

export interface Acceptance {
  readonly token: string
  /** the organisation that joins: one the person acts for elsewhere, or a new one; for an invited person not needed */
  readonly organization?: { readonly id: string } | NewOrganization
  /** how the person wants to be called, when they have no name yet */
  readonly name?: string
}

type Invitation = NonNullable<Awaited<ReturnType<typeof previewInvitation>>>

const refusals: Readonly<Record<NotAccepted, readonly [ErrorCode, ErrorReason]>> = {
  gone: ['refused', 'invitation-used'],
  expired: ['refused', 'invitation-expired'],
  'other-person': ['forbidden', 'invitation-other-address'],
  'already-member': ['conflict', 'already-member'],
  'other-organization': ['forbidden', 'unknown-organization'],
}

/**
 * The person joins by an invitation, once (S-22). An invited organisation is made, or brought from another workspace, with a
 * look of its own (S-21). The invitation's state is decided inside the transaction that makes the member.
 */
export async function accept(
  person: { readonly userId: string; readonly name: string },
  input: Acceptance,
): Promise<{ readonly workspaceId: string }> {
  const { auth, hints, web } = runtime()
  const tokenHash = hashToken(input.token)
  const invitation = await previewInvitation(auth, tokenHash)
  if (invitation === undefined) throw new AppError('not-found', 'invitation-unknown')
  if (invitation.revokedAt !== null) throw new AppError('refused', 'invitation-revoked')
  const organization = await joining(person.userId, invitation, input.organization)
  const look = freeLook(await looksTaken(auth, tokenHash))
  if (look === null) throw new AppError('refused', 'no-look-left')
  const name = await nameOf(person, input.name)
  const { workspaceId } = invitation
  const member = { workspaceId, userId: person.userId, orgId: organization.id, name }
  await inWorkspace(web, member, async (tx) => {
    const now = runtime().clock()
    const answer = await acceptInvitation(tx, tokenHash, now, organization, look)
    if (answer !== 'accepted') throw new AppError(...refusals[answer])
    if (invitation.kind === 'organization' && (await takesPart(tx, member))) {
      throw new AppError(...refusals['other-organization'])
    }
    await record(tx, member, invitation, now)
  })
  await hints.publish({ workspaceId, area: 'member' })
  return { workspaceId }
}

/** Whether others act for the organisation here already: then its own administrator invites people, nobody else (S-22). */
async function takesPart(
  tx: TenantTx,
  { userId, orgId }: { readonly userId: string; readonly orgId: string },
): Promise<boolean> {
  const members = await listMembers(tx)
  return members.some((m) => m.orgId === orgId && m.userId !== userId && m.status === 'active')
}

async function record(
  tx: TenantTx,
  member: { readonly userId: string; readonly orgId: string; readonly name: string },
  invitation: Invitation,
  now: Date,
): Promise<void> {
  const by = await actorOf(tx, member)
  const at = now.toISOString()
  const organisation = { id: by.orgId, name: by.orgName }
  const roles = [...invitation.roles]
  const data = { invitationId: invitation.id, for: invitation.kind, organisation, roles }
  await appendAudit(tx, { kind: 'invitation.accepted', data, by, at })
  if (invitation.kind === 'organization') {
    const joined = { kind: 'organisation.joined', data: { organisation }, by, at } as const
    await notify(tx, await appendAudit(tx, joined))
  }
  const person = { id: member.userId, name: member.name }
  const taken = { person, organisation, roles }
  await notify(tx, await appendAudit(tx, { kind: 'member.joined', data: taken, by, at }))
}

async function joining(
  userId: string,
  invitation: Invitation,
  given: Acceptance['organization'],
): Promise<NewOrganization & { readonly id: string }> {
  // For a person the organisation stands in the invitation; the words are only used to make a new one.
  if (invitation.orgId !== null)
    return { id: invitation.orgId, name: { ja: '-' }, short: { ja: '-' } }
  if (given === undefined) throw new AppError('invalid', 'organization-name-missing')
  if (!('id' in given)) return { id: runtime().newId(), ...given }
  const all = await membershipsOf(runtime().auth, userId)
  if (!all.some((membership) => membership.orgId === given.id)) {
    throw new AppError('forbidden', 'unknown-organization')
  }
  return { id: given.id, name: { ja: '-' }, short: { ja: '-' } }
}

async function nameOf(
  person: { readonly userId: string; readonly name: string },
  given: string | undefined,
): Promise<string> {
  const { auth } = runtime()
  if (person.name !== '') return person.name
  const email = (await findPerson(auth, person.userId))?.email ?? ''
  const name = given?.trim() || (email.split('@')[0] ?? '')
  await setPersonName(auth, person.userId, name)
  return name
}
