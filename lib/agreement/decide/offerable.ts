import type { AgreementRefusal } from '../decision.ts'
import { takesPart } from '../participants.ts'
import type { Setting } from '../setting.ts'
import type { SplitTerms } from '../split.ts'
import type { AgreementState } from '../state.ts'
import { isOpen, sameCell } from './splits.ts'

/** Why nothing can be offered for this risk and measure, or null: both exist and belong together (AG-2). */
export function whyNoPlace(
  { riskId, measureId }: SplitTerms,
  { model }: Setting,
): AgreementRefusal | null {
  if (!Object.hasOwn(model.risks, riskId)) return { refused: 'unknown-risk' }
  const measure = Object.hasOwn(model.measures, measureId) ? model.measures[measureId] : undefined
  return measure?.risks.includes(riskId) === true ? null : { refused: 'unknown-measure' }
}

/**
 * Why this is not offered, or null: the layer exists, the organisation takes part, and the same is not open already (AG-2, AG-16, AG-32,
 * AG-33). `but`: the offer it takes the place of.
 */
export function whyNotOffered(
  state: AgreementState,
  terms: SplitTerms,
  { model, participants }: Setting,
  but?: string,
): AgreementRefusal | null {
  const { layer, orgId, role } = terms
  if (layer !== undefined && !Object.hasOwn(model.systems, layer)) {
    return { refused: 'unknown-layer' }
  }
  if (!takesPart(participants, orgId)) return { refused: 'inactive-organisation', orgId }
  const same = Object.values(state.splits).find(
    (s) =>
      s.id !== but &&
      isOpen(s) &&
      sameCell(s, terms) &&
      s.orgId === orgId &&
      s.layer === layer &&
      (s.role === role || s.role === 'none' || role === 'none'),
  )
  return same === undefined ? null : { refused: 'duplicate', splitId: same.id }
}
