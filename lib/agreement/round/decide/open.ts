import type { RoundCommandOf } from '../command.ts'
import type { RoundDecision } from '../decision.ts'
import type { RoundSetting, RoundState } from '../round.ts'
import { isSuperseded, mostInScope, namesInScope } from '../scope.ts'
import { policyFault } from './check-policy.ts'
import { stampOf } from './stamp.ts'

/**
 * A round is opened about what exists, with seats of organisations that take part (AG-21); about the whole model, or wherever it names one, on
 * a revision whose content still stands (AG-75).
 */
export function open(
  state: RoundState,
  command: RoundCommandOf<'open'>,
  setting: RoundSetting,
): RoundDecision {
  const { round } = state
  if (round !== null) {
    const isDone = round.id === command.id && round.opened.userId === command.by.userId
    return isDone ? [] : { refused: 'already-open' }
  }
  const { id, scope, policy, due, revisionId, textSha256 } = command
  const names = namesInScope(scope)
  if (names.length === 0) return { refused: 'scope-empty' }
  if (names.length > mostInScope) return { refused: 'scope-too-large' }
  if (names.some((name) => setting.content[name] === undefined)) return { refused: 'scope-unknown' }
  if (scope.kind === 'model' && revisionId === null) return { refused: 'revision-needed' }
  if (isSuperseded(scope, setting)) return { refused: 'revision-superseded' }
  const fault = policyFault(policy, due, setting, command.at)
  if (fault !== null) return fault
  const told = { id, scope, policy, due, revisionId, textSha256 }
  return [{ type: 'round.opened', round: { ...told, opened: stampOf(command), cancelled: null } }]
}
