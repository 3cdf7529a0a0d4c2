import type { Round, RoundState, SeatAct } from './round.ts'
import { isSuperseded, missingIn } from './scope.ts'
import { isMet, seatsOfRule, type Looking, type SeatStanding } from './seats.ts'

/** One organisation in a round: its seats, and whether enough of them count. */
interface OrgStanding {
  readonly orgId: string
  readonly group: number
  readonly needed: number
  readonly isMet: boolean
  readonly seats: readonly SeatStanding[]
}

/** Where a round stands; computed, never stored (AG-29). */
export interface RoundStanding {
  readonly status: 'open' | 'complete' | 'rejected' | 'cancelled'
  /** it should be complete by now and is not */
  readonly isOverdue: boolean
  /** what it is about stands no more as the revision has it that it is on, so that nothing new is signed in it (AG-76) */
  readonly isSuperseded: boolean
  /** what it is about and is gone, by the names of the contents: nothing new is signed in it while that is so */
  readonly missing: readonly string[]
  readonly orgs: readonly OrgStanding[]
  /** the group whose turn it is; null when nothing is left to sign */
  readonly group: number | null
  /** signatures that count and stand on conditions */
  readonly conditions: readonly SeatAct[]
}

/**
 * Where a round stands (AG-29): complete when every organisation has as many signatures that count as it needs and nobody rejects. What is
 * edited, taken back or orphaned afterwards opens it again by itself.
 */
export function roundStanding(
  { round, acts }: RoundState & { readonly round: Round },
  looking: Looking,
): RoundStanding {
  const orgs = round.policy.seats.map((rule) => {
    const seats = seatsOfRule(round, acts, rule, looking)
    const { orgId, group, needed } = rule
    return { orgId, group, needed, isMet: isMet(rule, seats), seats }
  })
  const all = orgs.flatMap(({ seats }) => seats)
  const waiting = orgs.filter((org) => !org.isMet).map(({ group }) => group)
  const status = statusOf(round, all, waiting.length === 0)
  return {
    status,
    isOverdue: status !== 'complete' && status !== 'cancelled' && isPast(round.due, looking.now),
    isSuperseded: isSuperseded(round.scope, looking),
    missing: missingIn(round.scope, looking.content),
    orgs,
    group: status === 'cancelled' || waiting.length === 0 ? null : Math.min(...waiting),
    conditions: all.flatMap(({ counts, latest }) =>
      counts && latest?.intent === 'conditional' ? [latest] : [],
    ),
  }
}

function statusOf(
  round: Round,
  seats: readonly SeatStanding[],
  isFull: boolean,
): RoundStanding['status'] {
  if (round.cancelled !== null) return 'cancelled'
  if (seats.some(({ status }) => status === 'rejected')) return 'rejected'
  return isFull ? 'complete' : 'open'
}

function isPast(due: string | null, now: string): boolean {
  return due !== null && due <= now
}
