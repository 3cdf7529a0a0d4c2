import type { CommandOf } from '../command.ts'
import type { Decision } from '../decision.ts'
import type { Setting } from '../setting.ts'
import type { AgreementState } from '../state.ts'
import { actedBy } from './acted-by.ts'
import { whyNoPlace, whyNotOffered } from './offerable.ts'
import { whyNotSucceeding } from './succession.ts'

/**
 * A part is offered to an organisation that takes part, for a risk and a measure against it that exist, once a layer; who is
 * not concerned carries nothing there (AG-2, AG-16, AG-33).
 */
export function propose(
  state: AgreementState,
  command: CommandOf<'propose'>,
  setting: Setting,
): Decision {
  const { terms, succeeds } = command
  const refused =
    whyNoPlace(terms, setting) ??
    whyNotSucceeding(state, command, setting.participants) ??
    whyNotOffered(state, terms, setting)
  if (refused !== null) return refused
  const after = succeeds === undefined ? {} : { succeeds }
  return [{ type: 'split.proposed', id: command.id, terms, ...after, ...actedBy(command) }]
}
