import { ownSeatsIn, seatFor, type Voices } from './seats.ts'
import type { RoundStanding } from './standing.ts'

/**
 * Whether a round waits for this signer now (AG-50): it is open, its revision stands (AG-76), nothing of what it is about is gone, the turn is at their organisation, which has not signed enough, and there is
 * a seat for them at which they do not stand already.
 */
export function waitsFor(
  { status, group, orgs, isSuperseded, missing }: RoundStanding,
  person: Voices & { readonly orgId: string },
): boolean {
  if (status !== 'open' || isSuperseded || missing.length > 0) return false
  const org = orgs.find((one) => one.orgId === person.orgId)
  if (org === undefined || org.isMet || org.group !== group) return false
  const own = ownSeatsIn(org.seats, person)
  return seatFor(org.seats, person) !== null && !own.some((seat) => seat.status === 'valid')
}
