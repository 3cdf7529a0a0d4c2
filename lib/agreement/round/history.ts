import type { ActStatus } from '../act-status.ts'
import type { Round, RoundState, SeatAct } from './round.ts'
import { standingOf, type Looking } from './seats.ts'

/** Every act in a round with how it stands (AG-18), oldest first: one that another of its seat came after is superseded. */
export function historyOf(
  { round, acts }: RoundState & { readonly round: Round },
  looking: Looking,
): readonly { readonly act: SeatAct; readonly status: ActStatus }[] {
  const followed = new Set(acts.map(({ prevId }) => prevId))
  return acts.map((act) => ({
    act,
    status: followed.has(act.id) ? 'superseded' : standingOf(round, act, looking),
  }))
}
