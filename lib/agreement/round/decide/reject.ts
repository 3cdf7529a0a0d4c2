import type { RoundCommandOf } from '../command.ts'
import type { RoundDecision } from '../decision.ts'
import type { Round, RoundSetting, RoundState } from '../round.ts'
import { isSaidBy } from '../seats.ts'
import { actAt, seatToSpeak } from './seat.ts'

/** A person says no to what they were shown, and why (AG-27). */
export function reject(
  here: RoundState & { readonly round: Round },
  command: RoundCommandOf<'reject'>,
  setting: RoundSetting,
): RoundDecision {
  const seat = seatToSpeak(here, command, setting)
  if ('refused' in seat) return seat
  const reason = command.reason.trim()
  if (reason === '') return { refused: 'reason-needed' }
  const { latest, status } = seat
  const isSaid = status === 'rejected' && latest?.reason === reason
  if (isSaid && isSaidBy(latest, command.by)) return []
  return [{ type: 'seat.acted', act: actAt(here, seat, command, { intent: 'reject', reason }) }]
}
