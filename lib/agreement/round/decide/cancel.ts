import type { RoundCommandOf } from '../command.ts'
import type { RoundDecision } from '../decision.ts'
import type { Round, RoundState } from '../round.ts'
import { stampOf } from './stamp.ts'

/** A round is called off by the organisation that opened it, with a reason; what was signed in it stays (AG-21). */
export function cancel(
  { round }: RoundState & { readonly round: Round },
  command: RoundCommandOf<'cancel'>,
): RoundDecision {
  if (round.opened.orgId !== command.by.orgId) return { refused: 'other-organisation' }
  const reason = command.reason.trim()
  if (reason === '') return { refused: 'reason-needed' }
  return [{ type: 'round.cancelled', by: stampOf(command), reason }]
}
