import { must } from '#lib/base/must.ts'
import { never } from '#lib/base/never.ts'
import type { RoundEvent } from './event.ts'
import type { RoundState } from './round.ts'

/** The state of a round after one event (AG-21). Total: an event that was decided always applies. */
export function evolveRound(state: RoundState, event: RoundEvent): RoundState {
  switch (event.type) {
    case 'round.opened':
      return { round: event.round, acts: [] }
    case 'round.policySet': {
      const round = must(state.round, 'the round of a policy')
      return { ...state, round: { ...round, policy: event.policy, due: event.due } }
    }
    case 'round.cancelled': {
      const round = must(state.round, 'the round that is cancelled')
      return { ...state, round: { ...round, cancelled: { ...event.by, reason: event.reason } } }
    }
    case 'seat.acted':
      return { ...state, acts: [...state.acts, event.act] }
    default:
      return never(event)
  }
}
