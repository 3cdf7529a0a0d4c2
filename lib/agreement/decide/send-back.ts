import type { CommandOf } from '../command.ts'
import type { Decision } from '../decision.ts'
import type { AgreementState } from '../state.ts'
import { actedBy } from './acted-by.ts'
import { answerable } from './splits.ts'

/** 差し戻し / an offer goes back to who made it to be changed, with a reason (AG-63). */
export function sendBack(state: AgreementState, command: CommandOf<'sendBack'>): Decision {
  const { id, reason } = command
  const split = answerable(state, command)
  if ('refused' in split) return split
  if (reason.trim() === '') return { refused: 'reason-needed' }
  return [{ type: 'split.sentBack', id, reason, ...actedBy(command) }]
}
