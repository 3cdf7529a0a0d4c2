import { appendAudit } from '#db/repos/audit.ts'
import { insertInvitation } from '#db/repos/invitations.ts'
import { readWorkspace } from '#db/repos/workspaces.ts'
import { inWorkspace, type TenantTx } from '#db/tenant.ts'
import { type LocalText, type Locale, say } from '#lib/model/local-text.ts'
import { grantable, organizationRoles } from '#lib/policy/grantable.ts'
import type { Role } from '#lib/policy/roles.ts'
import { translator } from '#lib/words/translator.ts'
import { hashToken, newToken } from '#server/auth/token.ts'
import { AppError } from '#server/errors.ts'
import { framedText } from '#server/letter-frame.ts'
import { type OutgoingMail, sendMail } from '#server/mail.ts'
import { runtime } from '#server/runtime.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf, organizationRef } from '#server/workspace/queries/actor.ts'

/** How long an invitation works, in days. */
const invitationDays = 7

export interface NewInvite {
  readonly kind: 'organization' | 'person'
  /** only this address may accept, and it is sent the link; lower-cased by the input's schema */
  readonly email?: string
  /** name of the organisation that is invited; it may correct it on joining */
  readonly orgName?: LocalText
  readonly roles: readonly Role[]
}

export interface Invited {
  readonly invitationId: string
  /** shown this once: the database keeps a digest of its token */
  readonly link: string
  /** whether it was also sent by mail */
  readonly mailed: boolean
}

/**
 * Makes an invitation: of a person into the inviter's own organisation, or of another organisation. Rights are checked by
 * the caller; here only that nobody gives a role that is not theirs to give (S-23). Audit entry in the same transaction.
 */
export async function invite(member: Member, locale: Locale, input: NewInvite): Promise<Invited> {
  const { clock, env, hints, newId, web } = runtime()
  if (input.kind === 'person' && input.orgName !== undefined) throw new AppError('invalid', 'input')
  const mayGive = input.kind === 'person' ? grantable(member.roles) : organizationRoles
  if (input.roles.some((role) => !mayGive.includes(role))) {
    throw new AppError('refused', 'role-above-own')
  }
  const token = newToken()
  const id = newId()
  const letter = await inWorkspace(web, member, async (tx) => {
    const now = clock()
    await insertInvitation(tx, {
      id,
      tokenHash: hashToken(token),
      kind: input.kind,
      email: input.email ?? null,
      orgId: input.kind === 'person' ? member.orgId : null,
      orgName: input.orgName ?? null,
      roles: input.roles,
      invitedBy: member.userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + invitationDays * 86_400_000),
    })
    await record(tx, member, id, input, now)
    return { workspace: await readWorkspace(tx), org: await organizationRef(tx, member.orgId) }
  })
  await hints.publish({ workspaceId: member.workspaceId, area: 'member' })
  const link = `${env.origin}/invite/${token}`
  if (input.email === undefined) return { invitationId: id, link, mailed: false }
  const t = translator(locale, 'mail')
  const workspace = say(letter.workspace.name, locale)
  const facts = { workspace, organization: say(letter.org.name, locale), name: member.name, link }
  const subject = t('invitation.subject', { workspace })
  const body = t('invitation.body', { ...facts, days: String(invitationDays) })
  const html = framedText(locale, { subject, body, link })
  const mailed = await posted({ to: input.email, subject, body, html })
  return { invitationId: id, link, mailed }
}

async function record(
  tx: TenantTx,
  member: Member,
  id: string,
  input: NewInvite,
  now: Date,
): Promise<void> {
  const by = await actorOf(tx, member)
  // Without the address: the trail is read by other organisations and kept for ever (S-2).
  const data = {
    invitationId: id,
    for: input.kind,
    ...(input.kind === 'person' ? { organisation: { id: by.orgId, name: by.orgName } } : {}),
    roles: [...input.roles],
  }
  await appendAudit(tx, { kind: 'invitation.created', data, by, at: now.toISOString() })
}

// The invitation stands whether or not the mail server takes the letter: the link is on the screen.
async function posted(letter: OutgoingMail): Promise<boolean> {
  try {
    await sendMail(letter)
    return true
  } catch (error) {
    runtime().log.warn({ err: error }, 'an invitation was not mailed')
    return false
  }
}
