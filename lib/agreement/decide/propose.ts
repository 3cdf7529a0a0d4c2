import type { CommandOf } from '../command.ts'
import type { Decision } from '../decision.ts'
import { takesPart } from '../participants.ts'
import type { Setting } from '../setting.ts'
import type { AgreementState } from '../state.ts'
import { actedBy } from './acted-by.ts'
import { isOpen, sameCell } from './splits.ts'
import { whyNotSucceeding } from './succession.ts'

/**
 * A part is offered to an organisation that takes part, for a risk and a measure against it that exist, once a layer; who is
 * not concerned carries nothing there (AG-2, AG-16, AG-33).
 */
export function propose(
  state: AgreementState,
  command: CommandOf<'propose'>,
  { model, participants }: Setting,
): Decision {
  const { terms } = command
  if (!Object.hasOwn(model.risks, terms.riskId)) return { refused: 'unknown-risk' }
  const measure = Object.hasOwn(model.measures, terms.measureId)
    ? model.measures[terms.measureId]
    : undefined
  if (measure === undefined || !measure.risks.includes(terms.riskId)) {
    return { refused: 'unknown-measure' }
  }
  const noSuccession = whyNotSucceeding(state, command, participants)
  if (noSuccession !== null) return noSuccession
  if (terms.layer !== undefined && !Object.hasOwn(model.systems, terms.layer)) {
    return { refused: 'unknown-layer' }
  }
  if (!takesPart(participants, terms.orgId)) {
    return { refused: 'inactive-organisation', orgId: terms.orgId }
  }
  const same = Object.values(state.splits).find(
    (s) =>
      isOpen(s) &&
      sameCell(s, terms) &&
      s.orgId === terms.orgId &&
      s.layer === terms.layer &&
      (s.role === terms.role || s.role === 'none' || terms.role === 'none'),
  )
  if (same !== undefined) return { refused: 'duplicate', splitId: same.id }
  const { succeeds } = command
  const after = succeeds === undefined ? {} : { succeeds }
  return [{ type: 'split.proposed', id: command.id, terms, ...after, ...actedBy(command) }]
}
