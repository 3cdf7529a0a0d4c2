import type { CommandOf } from '../command.ts'
import type { Decision } from '../decision.ts'
import { takesPart } from '../participants.ts'
import type { Setting } from '../setting.ts'
import type { AgreementState } from '../state.ts'
import { actedBy } from './acted-by.ts'
import { accountableOf, answerable } from './splits.ts'

/**
 * An organisation takes on what it was offered (AG-3); of a layer of a measure one is accountable (AG-4). The part of one that takes
 * no part any more ends with it (AG-16).
 */
export function accept(
  state: AgreementState,
  command: CommandOf<'accept'>,
  { participants }: Setting,
): Decision {
  const split = answerable(state, command)
  if ('refused' in split) return split
  // I12: whoever wrote the offer for another organisation never accepts it, even after changing sides.
  if (split.proposedBy === command.by.userId && split.proposedOrg !== split.orgId) {
    return { refused: 'own-offer' }
  }
  const accepted = { type: 'split.accepted', id: split.id, ...actedBy(command) } as const
  if (split.role !== 'accountable') return [accepted]
  const holders = accountableOf(state, split).filter(({ orgId }) => orgId !== split.orgId)
  const holder = holders.find(({ orgId }) => takesPart(participants, orgId))
  if (holder !== undefined) return { refused: 'second-accountable', orgId: holder.orgId }
  const lapsed = holders.map(
    ({ id }) => ({ type: 'split.lapsed', id, ...actedBy(command) }) as const,
  )
  return [...lapsed, accepted]
}
