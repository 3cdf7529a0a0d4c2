import type { RoundPolicy } from './policy.ts'
import type { Round, SeatAct, Stamp } from './round.ts'

/** What happened in a round; its state is the fold of these. */
export type RoundEvent =
  | { readonly type: 'round.opened'; readonly round: Round }
  | {
      readonly type: 'round.policySet'
      readonly policy: RoundPolicy
      readonly due: string | null
      readonly by: Stamp
    }
  | { readonly type: 'round.cancelled'; readonly by: Stamp; readonly reason: string }
  | { readonly type: 'seat.acted'; readonly act: SeatAct }
