import { previewInvitation } from '#db/lookups.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Role } from '#lib/policy/roles.ts'
import { hashToken } from '#server/auth/token.ts'
import { AppError } from '#server/errors.ts'
import { runtime } from '#server/runtime.ts'
import { shownText } from '#server/workspace/view.ts'
import { type InvitationState, stateOf } from '../state.ts'

/** What the holder of a link is told before joining; the words for what is seen of whom stand in lib/words (S-26). */
export interface PreviewView {
  readonly state: InvitationState
  readonly kind: 'organization' | 'person'
  readonly workspaceName: LocalText
  readonly inviter: { readonly name: string; readonly orgName: LocalText }
  /** of the organisation one would act for, as far as the inviter named it */
  readonly orgName: LocalText | null
  readonly roles: readonly Role[]
  readonly expiresAt: Date
  /** whether it is for one address only, and whether the person signed in has that address (null: nobody signed in) */
  readonly addressed: boolean
  readonly forMe: boolean | null
  /** what the invited will see, and what the others will see of them */
  readonly youSee: readonly ('model' | 'people' | 'agreement' | 'audit')[]
  readonly theySee: readonly ('name' | 'presence' | 'edits')[]
}

/** Previews an invitation by its link; `not-found` for a link that never was. Changes nothing. */
export async function preview(token: string, myEmail: string | null): Promise<PreviewView> {
  const { auth, clock } = runtime()
  const found = await previewInvitation(auth, hashToken(token))
  if (found === undefined) throw new AppError('not-found', 'invitation-unknown')
  const seesAudit = found.roles.some((role) => role !== 'editor' && role !== 'viewer')
  return {
    state: stateOf(found, clock()),
    kind: found.kind,
    workspaceName: shownText(found.workspaceName),
    inviter: { name: found.inviterName, orgName: shownText(found.inviterOrgName) },
    orgName: found.orgName === null ? null : shownText(found.orgName),
    roles: found.roles,
    expiresAt: found.expiresAt,
    addressed: found.email !== null,
    forMe: myEmail === null ? null : found.email === null || found.email === myEmail.toLowerCase(),
    youSee: ['model', 'people', 'agreement', ...(seesAudit ? (['audit'] as const) : [])],
    theySee: ['name', 'presence', 'edits'],
  }
}
