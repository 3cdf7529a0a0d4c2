import type { SignOffIntent } from '#lib/agreement/act-status.ts'
import type { Party } from '#lib/agreement/command.ts'
import type { RoundCommand } from '#lib/agreement/round/command.ts'
import type { ProofLevel } from '#lib/agreement/round/policy.ts'
import type { Digests } from '#lib/agreement/round/scope.ts'
import { never } from '#lib/base/never.ts'

/** What somebody wants to say at their seat. */
export interface Saying {
  readonly id: string
  readonly by: Party
  readonly at: string
  readonly intent: SignOffIntent
  readonly reason: string
  readonly level: ProofLevel
  readonly shown: Digests
}

/** The command that says it. */
export function commandOf({ intent, reason, shown, ...act }: Saying): RoundCommand {
  switch (intent) {
    case 'approve':
      return { type: 'sign', shown, ...act }
    case 'conditional':
      return { type: 'sign', shown, conditions: reason, ...act }
    case 'renew':
      return { type: 'renew', shown, ...act }
    case 'reject':
      return { type: 'reject', shown, reason, ...act }
    case 'withdraw':
      return { type: 'withdraw', reason, ...act }
    default:
      return never(intent)
  }
}
