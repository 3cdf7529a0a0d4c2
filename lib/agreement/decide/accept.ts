import type { CommandOf } from '../command.ts'
import type { Decision } from '../decision.ts'
import { takesPart } from '../participants.ts'
import type { Setting } from '../setting.ts'
import type { AgreementState } from '../state.ts'
import { actedBy } from './acted-by.ts'
import { accountableOf, answerable, hasOfferedAcross } from './splits.ts'
import { succeededBy } from './succession.ts'

/**
 * An organisation takes on what it was offered (AG-3); of a layer of a measure one is accountable (AG-4). The part of one that takes
 * no part any more, or that handed it over, ends with it (AG-16, LV-9).
 */
export function accept(
  state: AgreementState,
  command: CommandOf<'accept'>,
  { participants }: Setting,
): Decision {
  const split = answerable(state, command)
  if ('refused' in split) return split
  // I12: whoever wrote the offer for another organisation never accepts it, even after changing sides.
  if (hasOfferedAcross(state, split, command.by)) return { refused: 'own-offer' }
  const accepted = { type: 'split.accepted', id: split.id, ...actedBy(command) } as const
  const before = succeededBy(state, split, participants)
  const ended = before === null ? [] : [before]
  const holders = accountableOf(state, split).filter(
    ({ id, orgId }) => split.role === 'accountable' && orgId !== split.orgId && id !== before?.id,
  )
  const holder = holders.find(({ orgId }) => takesPart(participants, orgId))
  if (holder !== undefined) return { refused: 'second-accountable', orgId: holder.orgId }
  const lapsed = [...ended, ...holders].map(
    ({ id }) => ({ type: 'split.lapsed', id, ...actedBy(command) }) as const,
  )
  return [...lapsed, accepted]
}
