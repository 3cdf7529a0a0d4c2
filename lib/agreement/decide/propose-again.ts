import type { CommandOf } from '../command.ts'
import type { Decision } from '../decision.ts'
import { answererOf, differing, waitsAtAuthor } from '../negotiation.ts'
import { takesPart } from '../participants.ts'
import type { Setting } from '../setting.ts'
import type { AgreementState } from '../state.ts'
import { actedBy } from './acted-by.ts'
import { whyNoPlace, whyNotOffered } from './offerable.ts'
import { splitOf } from './splits.ts'

/** What was sent back is changed and proposed again by its organisation, once, to who sent it back (AG-64). */
export function proposeAgain(
  state: AgreementState,
  command: CommandOf<'proposeAgain'>,
  setting: Setting,
): Decision {
  const { id, of } = command
  const split = splitOf(state, of)
  if (split === undefined) return { refused: 'unknown-split' }
  if (split.proposedOrg !== command.by.orgId) return { refused: 'other-organisation' }
  if (!waitsAtAuthor(Object.values(state.splits), split)) {
    return { refused: 'not-open', status: split.status }
  }
  if (differing(split, command.terms).length === 0) return { refused: 'nothing-changed' }
  const answers = answererOf(split)
  if (!takesPart(setting.participants, answers)) {
    return { refused: 'inactive-organisation', orgId: answers }
  }
  const { riskId, measureId, orgId } = split
  const terms = { ...command.terms, riskId, measureId, orgId }
  const refused = whyNoPlace(terms, setting) ?? whyNotOffered(state, terms, setting)
  if (refused !== null) return refused
  return [{ type: 'split.proposedAgain', id, of, terms, answers, ...actedBy(command) }]
}
