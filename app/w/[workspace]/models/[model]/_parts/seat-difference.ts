import { riskClosure, type Closure } from '#lib/agreement/closure.ts'
import { closureDifference, type FieldDifference } from '#lib/agreement/difference.ts'
import { parseClosure } from '#lib/agreement/digest.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import type { Model } from '#lib/model/model.ts'

/** What differs between two contents, with both sides for their names. */
export interface Comparison {
  readonly differences: readonly FieldDifference[]
  readonly before: Closure
  readonly after: Closure
}

/** What changed since a kept text, against the model of this moment; null when there is nothing to compare. */
export function compareWithLive(
  kept: string,
  riskId: string,
  model: Model,
  splits: readonly ResponsibilitySplit[],
): Comparison | null {
  const before = parseClosure(kept)
  const after = riskClosure(model, riskId, splits)
  if (before === null || after === null) return null
  return { differences: closureDifference(before, after), before, after }
}
