import { never } from '#lib/base/never.ts'
import type { RoundCommand, RoundCommandOf } from './command.ts'
import { cancel } from './decide/cancel.ts'
import { open } from './decide/open.ts'
import { reject } from './decide/reject.ts'
import { renew } from './decide/renew.ts'
import { setPolicy } from './decide/set-policy.ts'
import { sign } from './decide/sign.ts'
import { withdraw } from './decide/withdraw.ts'
import type { RoundDecision } from './decision.ts'
import type { RoundSetting, RoundState } from './round.ts'

/**
 * What follows from a command about a round: events, or a refusal (AG-21 to AG-28). An empty list is success with nothing left to do: the
 * same person repeating the same act, also under its id after an answer was lost and the content has moved on. Whether the person has the right is the gate's question; that they still sign for the
 * organisation is asked here once more.
 */
export function decideRound(
  state: RoundState,
  command: RoundCommand,
  setting: RoundSetting,
): RoundDecision {
  if (command.type === 'open') return open(state, command, setting)
  const { round } = state
  if (round === null) return { refused: 'unknown-round' }
  if (round.cancelled !== null) return { refused: 'round-cancelled' }
  if ('id' in command && isDone(state, command)) return []
  const here = { ...state, round }
  switch (command.type) {
    case 'setPolicy':
      return setPolicy(here, command, setting)
    case 'cancel':
      return cancel(here, command)
    case 'sign':
      return sign(here, command, setting)
    case 'renew':
      return renew(here, command, setting)
    case 'reject':
      return reject(here, command, setting)
    case 'withdraw':
      return withdraw(here, command, setting)
    default:
      return never(command)
  }
}

function isDone(
  { acts }: RoundState,
  { id, by }: RoundCommandOf<'sign' | 'renew' | 'reject' | 'withdraw'>,
): boolean {
  return acts.some((act) => act.id === id && act.userId === by.userId && act.orgId === by.orgId)
}
