import { sql } from 'kysely'
import type { LocalText } from '#lib/model/local-text.ts'
import { isRole, type Role } from '#lib/policy/roles.ts'
import type { AuthDb } from './identity.ts'

/*
 * The few questions that must be answered before the workspace is known. Each is one SECURITY DEFINER function granted to
 * the auth role (migration 0012); everything else goes through `inWorkspace`.
 */

/** An active membership of a person, for an active organisation. */
export interface Membership {
  readonly workspaceId: string
  readonly workspaceName: LocalText
  readonly orgId: string
  readonly roles: readonly Role[]
  /** the colleague in whose place they answer and sign today */
  readonly deputyFor?: string
}

/** The workspaces a person is in, by name. */
export async function membershipsOf(auth: AuthDb, userId: string): Promise<readonly Membership[]> {
  const { rows } = await sql<{
    ws_id: string
    name_ja: string
    name_en: string
    org_id: string
    roles: string[]
    deputy_for: string | null
  }>`select ws_id, name_ja, name_en, org_id, roles, deputy_for from app.memberships(${userId}::uuid)
    order by name_ja, ws_id`.execute(auth)
  return rows.map((row) => ({
    workspaceId: row.ws_id,
    workspaceName: { ja: row.name_ja, en: row.name_en },
    orgId: row.org_id,
    roles: row.roles.filter(isRole),
    ...(row.deputy_for === null ? {} : { deputyFor: row.deputy_for }),
  }))
}

/** The membership of a person in one workspace; undefined for a stranger, somebody removed or a suspended organisation. */
export async function membershipIn(
  auth: AuthDb,
  userId: string,
  workspaceId: string,
): Promise<Membership | undefined> {
  const all = await membershipsOf(auth, userId)
  return all.find((membership) => membership.workspaceId === workspaceId)
}

/** The workspace a model (or its document) belongs to. Says nothing about who may know: ask `membershipIn` next. */
export async function workspaceOfModel(auth: AuthDb, modelId: string): Promise<string | undefined> {
  const { rows } = await sql<{
    ws: string | null
  }>`select app.workspace_of_model(${modelId}::uuid) as ws`.execute(auth)
  return rows[0]?.ws ?? undefined
}

/** What somebody who holds an invitation's link may know before they accept it. */
export interface InvitationPreview {
  readonly workspaceId: string
  readonly id: string
  readonly kind: 'organization' | 'person'
  /** only this address may accept, when given */
  readonly email: string | null
  /** the organisation that invites this person to act for it; null: a new organisation is invited */
  readonly orgId: string | null
  readonly orgName: LocalText | null
  readonly roles: readonly Role[]
  readonly expiresAt: Date
  readonly acceptedAt: Date | null
  readonly revokedAt: Date | null
  readonly workspaceName: LocalText
  readonly inviterName: string
  readonly inviterOrgName: LocalText
}

/** The invitation behind a link; `tokenHash` is the hex SHA-256 of its token. */
export async function previewInvitation(
  auth: AuthDb,
  tokenHash: string,
): Promise<InvitationPreview | undefined> {
  const { rows } =
    await sql<PreviewRow>`select ws_id, id, kind, email, org_id, org_name_ja, org_name_en, roles,
      expires_at, accepted_at, revoked_at, ws_name_ja, ws_name_en, inviter_name, inviter_org_ja, inviter_org_en
    from app.invitation_of(${tokenHash})`.execute(auth)
  const row = rows[0]
  return row && toPreview(row)
}

interface PreviewRow {
  readonly ws_id: string
  readonly id: string
  readonly kind: 'organization' | 'person'
  readonly email: string | null
  readonly org_id: string | null
  readonly org_name_ja: string | null
  readonly org_name_en: string | null
  readonly roles: readonly string[]
  readonly expires_at: Date
  readonly accepted_at: Date | null
  readonly revoked_at: Date | null
  readonly ws_name_ja: string
  readonly ws_name_en: string
  readonly inviter_name: string
  readonly inviter_org_ja: string
  readonly inviter_org_en: string
}

function toPreview(row: PreviewRow): InvitationPreview {
  return {
    workspaceId: row.ws_id,
    id: row.id,
    kind: row.kind,
    email: row.email,
    orgId: row.org_id,
    orgName: row.org_name_ja === null ? null : { ja: row.org_name_ja, en: row.org_name_en ?? '' },
    roles: row.roles.filter(isRole),
    expiresAt: row.expires_at,
    acceptedAt: row.accepted_at,
    revokedAt: row.revoked_at,
    workspaceName: { ja: row.ws_name_ja, en: row.ws_name_en },
    inviterName: row.inviter_name,
    inviterOrgName: { ja: row.inviter_org_ja, en: row.inviter_org_en },
  }
}

/** The looks that organisations of the invitation's workspace have already. */
export async function looksTaken(
  auth: AuthDb,
  tokenHash: string,
): Promise<readonly { readonly colour: number; readonly shape: string }[]> {
  const { rows } = await sql<{ colour: number; shape: string }>`select colour, shape
    from app.looks_taken(${tokenHash})`.execute(auth)
  return rows
}
