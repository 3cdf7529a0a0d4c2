import type { RoundCommandOf } from '../command.ts'
import type { RoundDecision } from '../decision.ts'
import type { Round, RoundSetting, RoundState } from '../round.ts'
import { isSaidBy } from '../seats.ts'
import { actAt, seatToSpeak } from './seat.ts'

/** A person approves what they were shown at their seat, on conditions where they name some (AG-25, AG-26). */
export function sign(
  here: RoundState & { readonly round: Round },
  command: RoundCommandOf<'sign'>,
  setting: RoundSetting,
): RoundDecision {
  const seat = seatToSpeak(here, command, setting)
  if ('refused' in seat) return seat
  const conditions = command.conditions?.trim()
  if (conditions === '') return { refused: 'reason-needed' }
  const said =
    conditions === undefined
      ? ({ intent: 'approve' } as const)
      : ({ intent: 'conditional', reason: conditions } as const)
  const { latest, status } = seat
  const isOwn = status === 'valid' && latest !== null && isSaidBy(latest, command.by)
  // Renewing says the same as approving once more.
  const isSaid =
    conditions === undefined
      ? latest?.intent === 'approve' || latest?.intent === 'renew'
      : latest?.intent === 'conditional' && latest.reason === conditions
  if (isOwn && isSaid) return []
  return [{ type: 'seat.acted', act: actAt(here, seat, command, said) }]
}
