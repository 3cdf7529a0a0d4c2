import { never } from '#lib/base/never.ts'
import type { AgreementEvent } from './event.ts'
import { countered, decided, proposed, proposedAgain } from './evolve/split.ts'
import type { AgreementState } from './state.ts'

/** The state after one event (AG-1). Total: an event that was decided always applies. */
export function evolve(state: AgreementState, event: AgreementEvent): AgreementState {
  switch (event.type) {
    case 'split.proposed':
      return proposed(state, event)
    case 'split.accepted':
      return decided(state, event, 'accepted')
    case 'split.declined':
      return decided(state, event, 'declined', event.reason)
    case 'split.sentBack':
      return decided(state, event, 'returned', event.reason)
    case 'split.countered':
      return countered(state, event)
    case 'split.proposedAgain':
      return proposedAgain(state, event)
    case 'split.withdrawn':
      return decided(state, event, 'withdrawn', event.reason)
    case 'split.lapsed':
      return decided(state, event, 'withdrawn')
    case 'signoff.signed':
    case 'signoff.withdrawn':
      return { ...state, signOffs: [...state.signOffs, event.signOff] }
    default:
      return never(event)
  }
}
