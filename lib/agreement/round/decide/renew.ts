import { isApproval } from '../../act-status.ts'
import type { RoundCommandOf } from '../command.ts'
import type { RoundDecision } from '../decision.ts'
import type { Round, RoundSetting, RoundState } from '../round.ts'
import { namesInScope, sameContent } from '../scope.ts'
import { isSaidBy } from '../seats.ts'
import { actAt, seatToSpeak } from './seat.ts'

/**
 * A person says once more what they approved before, about the same content, so that it counts from now on (AG-28). What runs out never is
 * not renewed, and conditions are not either: they are named anew.
 */
export function renew(
  here: RoundState & { readonly round: Round },
  command: RoundCommandOf<'renew'>,
  setting: RoundSetting,
): RoundDecision {
  const seat = seatToSpeak(here, command, setting)
  if ('refused' in seat) return seat
  const { latest } = seat
  const names = namesInScope(here.round.scope)
  const isMine =
    latest !== null &&
    isSaidBy(latest, command.by) &&
    isApproval(latest.intent) &&
    latest.intent !== 'conditional' &&
    sameContent(names, latest.digests, setting.content)
  if (!isMine || here.round.policy.validDays === null) return { refused: 'nothing-to-renew' }
  return [{ type: 'seat.acted', act: actAt(here, seat, command, { intent: 'renew' }) }]
}
