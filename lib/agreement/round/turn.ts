import { seatFor } from './seats.ts'
import type { RoundStanding } from './standing.ts'

/**
 * Whether a round waits for this signer now (AG-50): it is open, its revision stands (AG-76), nothing of what it is about is gone, the turn is at their organisation, which has not signed enough, and there is
 * a seat for them at which they do not stand already.
 */
export function waitsFor(
  { status, group, orgs, isSuperseded, missing }: RoundStanding,
  { orgId, userId }: { readonly orgId: string; readonly userId: string },
): boolean {
  if (status !== 'open' || isSuperseded || missing.length > 0) return false
  const org = orgs.find((one) => one.orgId === orgId)
  if (org === undefined || org.isMet || org.group !== group) return false
  const seat = seatFor(org.seats, userId)
  return seat !== null && !(seat.status === 'valid' && seat.latest?.userId === userId)
}
