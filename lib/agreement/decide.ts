import { never } from '#lib/base/never.ts'
import type { AgreementCommand } from './command.ts'
import { accept } from './decide/accept.ts'
import { counter } from './decide/counter.ts'
import { decline } from './decide/decline.ts'
import { proposeAgain } from './decide/propose-again.ts'
import { propose } from './decide/propose.ts'
import { sendBack } from './decide/send-back.ts'
import { sign } from './decide/sign.ts'
import { withdrawSignOff } from './decide/withdraw-sign-off.ts'
import { withdraw } from './decide/withdraw.ts'
import type { Decision } from './decision.ts'
import { actsInPlace } from './participants.ts'
import type { Setting } from './setting.ts'
import type { AgreementState } from './state.ts'

/**
 * What follows from a command: events, or a refusal. An empty list is success with nothing left to do: the same person
 * repeating the same signature (AG-10). Rules AG-2 to AG-10, AG-16, AG-51, AG-60 to AG-66; pure.
 */
export function decide(
  state: AgreementState,
  command: AgreementCommand,
  setting: Setting,
): Decision {
  if (!actsInPlace(setting.participants, command.by)) return { refused: 'not-deputy' }
  switch (command.type) {
    case 'propose':
      return propose(state, command, setting)
    case 'accept':
      return accept(state, command, setting)
    case 'decline':
      return decline(state, command)
    case 'sendBack':
      return sendBack(state, command)
    case 'counter':
      return counter(state, command, setting)
    case 'proposeAgain':
      return proposeAgain(state, command, setting)
    case 'withdraw':
      return withdraw(state, command)
    case 'sign':
      return sign(state, command, setting)
    case 'withdrawSignOff':
      return withdrawSignOff(state, command)
    default:
      return never(command)
  }
}
