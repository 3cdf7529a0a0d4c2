import type { CommandOf } from '../command.ts'
import type { Decision } from '../decision.ts'
import { answererOf, differing } from '../negotiation.ts'
import { takesPart } from '../participants.ts'
import type { Setting } from '../setting.ts'
import type { AgreementState } from '../state.ts'
import { actedBy } from './acted-by.ts'
import { whyNoPlace, whyNotOffered } from './offerable.ts'
import { answerable, hasOfferedAcross } from './splits.ts'

/**
 * 対案 / an organisation answers an offer with another one about the same measure, and says why (AG-60). It goes back to who made the offer
 * (AG-61), and ends no part of others (AG-65).
 */
export function counter(
  state: AgreementState,
  command: CommandOf<'counter'>,
  setting: Setting,
): Decision {
  const { id, of, reason } = command
  const split = answerable(state, { ...command, id: of })
  if ('refused' in split) return split
  const answers = split.proposedOrg
  if (answers === answererOf(split)) return { refused: 'own-part' }
  if (hasOfferedAcross(state, split, command.by)) return { refused: 'own-offer' }
  if (reason.trim() === '') return { refused: 'reason-needed' }
  if (!takesPart(setting.participants, answers)) {
    return { refused: 'inactive-organisation', orgId: answers }
  }
  if (differing(split, command.terms).length === 0) return { refused: 'nothing-changed' }
  const { riskId, measureId, orgId } = split
  const terms = { ...command.terms, riskId, measureId, orgId }
  const refused = whyNoPlace(terms, setting) ?? whyNotOffered(state, terms, setting, of)
  if (refused !== null) return refused
  return [{ type: 'split.countered', id, of, terms, answers, reason, ...actedBy(command) }]
}
