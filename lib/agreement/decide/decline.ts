import type { CommandOf } from '../command.ts'
import type { Decision } from '../decision.ts'
import type { AgreementState } from '../state.ts'
import { actedBy } from './acted-by.ts'
import { answerable } from './splits.ts'

/** An organisation does not take on what it was offered, and says why (AG-3, AG-9). */
export function decline(state: AgreementState, command: CommandOf<'decline'>): Decision {
  const split = answerable(state, command)
  if ('refused' in split) return split
  if (command.reason.trim() === '') return { refused: 'reason-needed' }
  return [{ type: 'split.declined', id: split.id, reason: command.reason, ...actedBy(command) }]
}
