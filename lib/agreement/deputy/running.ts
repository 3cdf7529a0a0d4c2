import type { Participants } from '../participants.ts'
import { isOnDay, type Deputation } from './deputation.ts'

/**
 * Who takes part, with those who act in the place of a colleague today (AG-51, AG-52): one who signs in their own name has no need to, and of one who
 * does not sign, or is of another organisation by now, nobody is the deputy.
 */
export function withDeputies(
  participants: Participants,
  deputations: readonly Deputation[],
  today: string,
): Participants {
  const { people } = participants
  const acting = deputations.filter((one) => isOnDay(one, today) && areColleagues(people, one))
  if (acting.length === 0) return participants
  const now = acting.map(
    ({ deputy, orgId, principal }) =>
      [deputy, { orgId, maySign: false, deputyFor: principal }] as const,
  )
  return { ...participants, people: { ...people, ...Object.fromEntries(now) } }
}

function areColleagues(
  people: Participants['people'],
  { principal, deputy, orgId }: Deputation,
): boolean {
  const [theirs, own] = [people[principal], people[deputy]]
  return (
    theirs?.orgId === orgId && theirs.maySign && own?.orgId === orgId && !own.maySign && !own.isGone
  )
}
