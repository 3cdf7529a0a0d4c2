import type { CommandOf } from '../command.ts'
import type { Decision } from '../decision.ts'
import { waitsAtAuthor } from '../negotiation.ts'
import type { AgreementState } from '../state.ts'
import { actedBy } from './acted-by.ts'
import { isOpen, splitOf } from './splits.ts'

/** 引き戻し / an offer, sent back or not, is taken back by who made it; what was accepted by who carries it, with a reason (AG-9). */
export function withdraw(state: AgreementState, command: CommandOf<'withdraw'>): Decision {
  const split = splitOf(state, command.id)
  if (split === undefined) return { refused: 'unknown-split' }
  if (!isOpen(split) && !waitsAtAuthor(Object.values(state.splits), split)) {
    return { refused: 'not-open', status: split.status }
  }
  const owner = split.status === 'accepted' ? split.orgId : split.proposedOrg
  if (owner !== command.by.orgId) return { refused: 'other-organisation' }
  const { reason } = command
  if (split.status === 'accepted' && (reason ?? '').trim() === '') {
    return { refused: 'reason-needed' }
  }
  return [
    {
      type: 'split.withdrawn',
      id: split.id,
      ...(reason === undefined || reason.trim() === '' ? {} : { reason }),
      ...actedBy(command),
    },
  ]
}
