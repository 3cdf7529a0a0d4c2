import type { CommandOf } from '../command.ts'
import type { Decision } from '../decision.ts'
import type { AgreementState } from '../state.ts'
import { actedBy } from './acted-by.ts'
import { accountableOf, answerable } from './splits.ts'

/** An organisation takes on what it was offered (AG-3); of a measure one is accountable (AG-4). */
export function accept(state: AgreementState, command: CommandOf<'accept'>): Decision {
  const split = answerable(state, command)
  if ('refused' in split) return split
  // I12: whoever wrote the offer for another organisation never accepts it, even after changing sides.
  if (split.proposedBy === command.by.userId && split.proposedOrg !== split.orgId) {
    return { refused: 'own-offer' }
  }
  const holder = accountableOf(state, split)
  if (split.role === 'accountable' && holder !== undefined) {
    return { refused: 'second-accountable', orgId: holder.orgId }
  }
  return [{ type: 'split.accepted', id: split.id, ...actedBy(command) }]
}
