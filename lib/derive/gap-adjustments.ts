import type { AttributeRowId } from '#lib/model/attribute-row.ts'
import type { Relation } from './gap-sides.ts'

/** 調整措置 / kinds of measures that make up for a difference between institutions (p3; ); the list is ours. */
export const adjustmentKinds = [
  'contractClause',
  'extraMeasure',
  'viewInPlace',
  'lowerIdentifiability',
  'doNotTransfer',
] as const
type AdjustmentKind = (typeof adjustmentKinds)[number]

/** What can be proposed, and at whose side something has to be added. */
export interface ProposedAdjustment {
  readonly kind: AdjustmentKind
  /** the side that asks for less; both where either asks for something else */
  readonly at: 'left' | 'right' | 'both'
}

/** Where data lies can be settled by leaving it there, what it is by making it less near to persons; everything else by agreement. */
function waysFor(about: AttributeRowId | 'duty'): readonly AdjustmentKind[] {
  if (about === 'location') return ['contractClause', 'extraMeasure', 'viewInPlace']
  if (about === 'category.personalData')
    return ['contractClause', 'extraMeasure', 'lowerIdentifiability']
  return ['contractClause', 'extraMeasure']
}

/**
 * Measures that can adjust a difference, the lightest first (DR-27). Where nothing satisfies both institutions no agreement helps: then the
 * data stays, is made into something less near to persons, where that is what is protected, or is not handed on.
 */
export function adjustmentsFor(
  relation: Relation,
  about: AttributeRowId | 'duty',
  { isExclusive, isOfPersons }: { readonly isExclusive: boolean; readonly isOfPersons: boolean },
): readonly ProposedAdjustment[] {
  if (relation === 'equal') return []
  if (isExclusive && isOfPersons)
    return proposed(['viewInPlace', 'lowerIdentifiability', 'doNotTransfer'], 'both')
  if (isExclusive) return proposed(['viewInPlace', 'doNotTransfer'], 'both')
  if (relation === 'conflict') return proposed([...waysFor(about), 'doNotTransfer'], 'both')
  const isLeft = relation === 'onlyLeft' || relation === 'leftStricter'
  return proposed(waysFor(about), isLeft ? 'right' : 'left')
}

function proposed(
  kinds: readonly AdjustmentKind[],
  at: ProposedAdjustment['at'],
): readonly ProposedAdjustment[] {
  return [...new Set(kinds)].map((kind) => ({ kind, at }))
}
