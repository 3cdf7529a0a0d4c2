import type { RoundCommandOf } from '../command.ts'
import type { RoundDecision } from '../decision.ts'
import type { Round, RoundSetting, RoundState } from '../round.ts'
import { policyFault } from './check-policy.ts'
import { stampOf } from './stamp.ts'

/** How a round is decided is changed by who opened it until somebody has acted in it, and never after (AG-22). */
export function setPolicy(
  { round, acts }: RoundState & { readonly round: Round },
  command: RoundCommandOf<'setPolicy'>,
  setting: RoundSetting,
): RoundDecision {
  const { policy, due } = command
  if (round.opened.orgId !== command.by.orgId) return { refused: 'other-organisation' }
  if (acts.length > 0) return { refused: 'policy-frozen' }
  const fault = policyFault(policy, due, setting, command.at)
  return fault ?? [{ type: 'round.policySet', policy, due, by: stampOf(command) }]
}
