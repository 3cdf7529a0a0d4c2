import type { Model } from '#lib/model/model.ts'
import type { Participants } from '../participants.ts'
import type { StakeholderMap } from '../signers.ts'
import type { ResponsibilitySplit } from '../split.ts'
import type { Seat } from '../status.ts'

/** The rules of the matrix (AG-34 to AG-42, AG-77), after the study of the screens; ours. G1 stands apart in `gaps.ts` (AG-12). */
export const markRules = ['G2', 'G3', 'G4', 'G5', 'C1', 'C2', 'C3', 'C4', 'C5', 'B1'] as const
export type MarkRule = (typeof markRules)[number]

/** 空白 gap · 衝突 conflict · 境界 boundary hole */
export type MarkKind = 'gap' | 'conflict' | 'boundary'

/** 指摘 / what a rule says about a place of the matrix. Nothing is refused because of it: while people negotiate, much is open. */
export interface Mark {
  readonly rule: MarkRule
  readonly riskId: string
  /** null: about the risk as a whole */
  readonly measureId: string | null
  /** organisations it names, by id; in their cells it is shown */
  readonly orgs: readonly string[]
}

/** What the rules look at. */
export interface MarkRows {
  readonly model: Model
  readonly splits: readonly ResponsibilitySplit[]
  readonly participants: Participants
  readonly map: StakeholderMap
  readonly seats: readonly Seat[]
}

/** Of which kind a mark is. */
export function kindOfMark({ rule }: Pick<Mark, 'rule'>): MarkKind {
  if (rule === 'B1') return 'boundary'
  return rule.startsWith('C') ? 'conflict' : 'gap'
}
