/** Where an invitation stands. Only an open one lets somebody in. */
export type InvitationState = 'open' | 'accepted' | 'revoked' | 'expired'

/** State of an invitation at a moment; what happened to it counts before its age. */
export function stateOf(
  invitation: {
    readonly acceptedAt: Date | null
    readonly revokedAt: Date | null
    readonly expiresAt: Date
  },
  now: Date,
): InvitationState {
  if (invitation.acceptedAt !== null) return 'accepted'
  if (invitation.revokedAt !== null) return 'revoked'
  return invitation.expiresAt <= now ? 'expired' : 'open'
}
