import type { CommandOf } from '../command.ts'
import type { AgreementRefusal } from '../decision.ts'
import { takesPart, type Participants } from '../participants.ts'
import type { ResponsibilitySplit } from '../split.ts'
import type { AgreementState } from '../state.ts'
import { sameCell, splitOf } from './splits.ts'

/**
 * 引き継ぎ / why an offer may not be made in place of an accepted part (LV-8), or null: it is the same part of another organisation,
 * which offers it itself or takes no part any more. Nobody gives away what another carries.
 */
export function whyNotSucceeding(
  state: AgreementState,
  { terms, succeeds, by }: CommandOf<'propose'>,
  participants: Participants,
): AgreementRefusal | null {
  if (succeeds === undefined) return null
  const before = splitOf(state, succeeds)
  const isSame =
    before !== undefined &&
    sameCell(before, terms) &&
    before.role === terms.role &&
    before.layer === terms.layer &&
    before.orgId !== terms.orgId
  if (!isSame) return { refused: 'unknown-split' }
  if (before.status !== 'accepted') return { refused: 'not-open', status: before.status }
  return before.orgId === by.orgId || !takesPart(participants, before.orgId)
    ? null
    : { refused: 'other-organisation' }
}

/**
 * The part that ends when this offer is accepted (LV-9), if one does: it still stands, and its organisation made the offer or takes no
 * part. One that was offered elsewhere by others while it was away, and is back, keeps what it carries.
 */
export function succeededBy(
  state: AgreementState,
  { succeeds, proposedOrg }: ResponsibilitySplit,
  participants: Participants,
): ResponsibilitySplit | null {
  const before = succeeds === undefined ? undefined : splitOf(state, succeeds)
  if (before?.status !== 'accepted') return null
  const isGiven = before.orgId === proposedOrg || !takesPart(participants, before.orgId)
  return isGiven ? before : null
}
