import { sql } from 'kysely'
import type { LocalText } from '#lib/model/local-text.ts'
import { isRole, type Role } from '#lib/policy/roles.ts'
import type { TenantTx } from '../tenant.ts'
import type { Look, NewOrganization } from './organizations.ts'

interface InvitationBase {
  readonly id: string
  readonly kind: 'organization' | 'person'
  /** lower-cased; null: whoever holds the link */
  readonly email: string | null
  /** the organisation a person is invited to act for; null for an invited organisation until it accepts */
  readonly orgId: string | null
  readonly orgName: LocalText | null
  readonly roles: readonly Role[]
  readonly invitedBy: string
  readonly createdAt: Date
  readonly expiresAt: Date
}

export interface NewInvitation extends InvitationBase {
  readonly tokenHash: string
}

export interface Invitation extends InvitationBase {
  readonly acceptedAt: Date | null
  readonly acceptedBy: string | null
  readonly revokedAt: Date | null
}

export async function insertInvitation(tx: TenantTx, invitation: NewInvitation): Promise<void> {
  await tx
    .insertInto('invitation')
    .values({
      ws_id: sql<string>`app.ws()`,
      id: invitation.id,
      token_hash: invitation.tokenHash,
      kind: invitation.kind,
      email: invitation.email,
      org_id: invitation.orgId,
      org_name_ja: invitation.orgName?.ja ?? null,
      org_name_en: invitation.orgName?.en ?? null,
      roles: [...invitation.roles],
      invited_by: invitation.invitedBy,
      created_at: invitation.createdAt,
      expires_at: invitation.expiresAt,
      accepted_at: null,
      accepted_by: null,
      revoked_at: null,
    })
    .execute()
}

/** Newest first. Only owners and org admins see any. */
export async function listInvitations(tx: TenantTx): Promise<readonly Invitation[]> {
  const rows = await tx
    .selectFrom('invitation')
    .select(['id', 'kind', 'email', 'org_id as orgId', 'org_name_ja', 'org_name_en', 'roles'])
    .select(['invited_by as invitedBy', 'created_at as createdAt', 'expires_at as expiresAt'])
    .select(['accepted_at as acceptedAt', 'accepted_by as acceptedBy', 'revoked_at as revokedAt'])
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map(({ org_name_ja: ja, org_name_en: en, ...row }) => ({
    ...row,
    roles: row.roles.filter(isRole),
    orgName: ja === null ? null : { ja, en: en ?? '' },
  }))
}

/** Takes an open invitation back; false when it was accepted or taken back already. */
export async function revokeInvitation(tx: TenantTx, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('invitation')
    .set({ revoked_at: at })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Why an invitation brought nobody in. */
export type NotAccepted =
  | 'gone'
  | 'expired'
  | 'other-person'
  | 'already-member'
  | 'other-organization'

/**
 * The transaction's person accepts, for the transaction's organisation: the one the invitation names, or a new one with the
 * given name and look. From here on the same transaction is a member's. Works once.
 */
export async function acceptInvitation(
  tx: TenantTx,
  tokenHash: string,
  now: Date,
  organization: NewOrganization,
  look: Look,
): Promise<'accepted' | NotAccepted> {
  const { name, short } = organization
  const { rows } = await sql<{
    answer: 'accepted' | NotAccepted
  }>`select app.accept_invitation(${tokenHash},
    ${now}, ${name.ja}, ${name.en ?? ''}, ${short.ja}, ${short.en ?? ''}, ${look.colour}::int, ${look.shape})
    as answer`.execute(tx)
  return rows[0]?.answer ?? 'gone'
}
