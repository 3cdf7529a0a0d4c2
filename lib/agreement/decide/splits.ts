import type { Party } from '../command.ts'
import type { AgreementRefusal } from '../decision.ts'
import { answererOf, negotiationOf } from '../negotiation.ts'
import type { ResponsibilitySplit, SplitTerms } from '../split.ts'
import type { AgreementState } from '../state.ts'

type Cell = Pick<SplitTerms, 'riskId' | 'measureId'>
type Layered = Pick<SplitTerms, 'riskId' | 'measureId' | 'layer'>

/** The open offer that this organisation may answer, or why there is none (I12, AG-61). */
export function answerable(
  state: AgreementState,
  command: { readonly id: string; readonly by: Party },
): ResponsibilitySplit | AgreementRefusal {
  const split = splitOf(state, command.id)
  if (split === undefined) return { refused: 'unknown-split' }
  if (answererOf(split) !== command.by.orgId) return { refused: 'other-organisation' }
  if (split.status !== 'proposed') return { refused: 'not-open', status: split.status }
  return split
}

/** Whether a person has made one of the offers a negotiation consists of for another side than the one they act for now (I12, AG-62); whom they stand in for is they. */
export function hasOfferedAcross(
  { splits }: AgreementState,
  split: ResponsibilitySplit,
  { userId, orgId, deputyFor }: Party,
): boolean {
  return negotiationOf(Object.values(splits), split).some(
    ({ proposedBy, proposedFor, proposedOrg }) =>
      proposedOrg !== orgId &&
      [proposedBy, proposedFor].some((one) => one === userId || (one ?? userId) === deputyFor),
  )
}

/** The accepted accountable parts of a measure against a risk that speak of the same layer (AG-4). */
export function accountableOf(
  state: AgreementState,
  cell: Layered,
): readonly ResponsibilitySplit[] {
  return Object.values(state.splits).filter(
    (s) =>
      s.status === 'accepted' && s.role === 'accountable' && sameCell(s, cell) && meet(s, cell),
  )
}

/** Whether both speak of one layer: one that names none speaks of all. */
function meet(a: Layered, b: Layered): boolean {
  return a.layer === undefined || b.layer === undefined || a.layer === b.layer
}

/** Whether both are about the same measure against the same risk. */
export function sameCell(a: Cell, b: Cell): boolean {
  return a.riskId === b.riskId && a.measureId === b.measureId
}

/** Whether a part is offered or accepted. */
export function isOpen({ status }: ResponsibilitySplit): boolean {
  return status === 'proposed' || status === 'accepted'
}

/** A part by its id, if there is one. */
export function splitOf({ splits }: AgreementState, id: string): ResponsibilitySplit | undefined {
  return Object.hasOwn(splits, id) ? splits[id] : undefined
}
