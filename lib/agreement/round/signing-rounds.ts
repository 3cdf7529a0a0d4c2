import type { SigningRound } from '#lib/derive/decisions/decisions.ts'
import type { Round } from './round.ts'
import type { SeatStanding } from './seats.ts'
import type { RoundStanding } from './standing.ts'

/** A round with where it stands. */
export interface RoundStood {
  readonly round: Round
  readonly standing: RoundStanding
}

/** 署名の回 as the checks are told (CK-49): oldest first; none that was cancelled, and none about parts of responsibility alone. */
export function signingRounds(rounds: readonly RoundStood[]): readonly SigningRound[] {
  return rounds
    .toSorted(
      (a, b) => compare(a.round.opened.at, b.round.opened.at) || compare(a.round.id, b.round.id),
    )
    .flatMap(({ round: { scope }, standing: { status, orgs } }): readonly SigningRound[] => {
      if (status === 'cancelled' || scope.kind === 'assignments') return []
      return [
        {
          risks: scope.kind === 'model' ? 'all' : scope.ids,
          isOpen: status !== 'complete',
          isBegun: orgs.some(({ seats }) => seats.some((seat) => seat.latest !== null)),
          orgs: orgs.map(({ orgId, isMet, seats }) => ({
            org: orgId,
            status: isMet ? 'valid' : worstOf(seats),
          })),
        },
      ]
    })
}

const grave = ['rejected', 'stale', 'expired', 'orphaned', 'withdrawn'] as const

/** Of an organisation whose signatures do not suffice, what stands in the way; fewer signatures than it needs are none yet. */
function worstOf(seats: readonly SeatStanding[]): (typeof grave)[number] | 'none' {
  return grave.find((status) => seats.some((seat) => seat.status === status)) ?? 'none'
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
