import type { RoundCommandOf } from '../command.ts'
import type { RoundDecision } from '../decision.ts'
import type { Round, RoundSetting, RoundState, SeatAct } from '../round.ts'
import { isSaidBy } from '../seats.ts'
import { ownSeats } from './seat.ts'

/**
 * A person takes back what they said at their own seat, yes or no, as a signed act of its own with a reason (AG-27); also out of turn and
 * when the content has moved on; also what was said in their place (AG-55). Doing so twice adds nothing.
 */
export function withdraw(
  here: RoundState & { readonly round: Round },
  command: RoundCommandOf<'withdraw'>,
  setting: RoundSetting,
): RoundDecision {
  const own = ownSeats(here, command, setting)
  if ('refused' in own) return own
  const isMine = (act: SeatAct) => isSaidBy(act, command.by) || act.deputyFor === command.by.userId
  const mine = own.seats.find(({ latest: act }) => act !== null && isMine(act))
  const latest = mine?.latest ?? null
  if (mine === undefined || latest === null) return { refused: 'nothing-to-withdraw' }
  const reason = command.reason.trim()
  if (reason === '') return { refused: 'reason-needed' }
  if (latest.intent === 'withdraw') {
    return latest.reason === reason ? [] : { refused: 'nothing-to-withdraw' }
  }
  const { id, by, at, level } = command
  const { seat } = mine
  const { digests, id: prevId } = latest
  const intent = 'withdraw'
  return [
    { type: 'seat.acted', act: { id, ...by, at, seat, level, digests, prevId, intent, reason } },
  ]
}
