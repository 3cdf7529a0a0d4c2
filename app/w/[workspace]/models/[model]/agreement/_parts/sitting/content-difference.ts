import { textsInScope } from '#lib/agreement/contents/texts.ts'
import type { WholeContent } from '#lib/agreement/contents/whole.ts'
import { parseWhole, partsOf, wholeDifference } from '#lib/agreement/contents/whole-difference.ts'
import { closureDifference } from '#lib/agreement/difference.ts'
import { parseClosure } from '#lib/agreement/digest.ts'
import type { RoundScope } from '#lib/agreement/round/scope.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import type { ChangedPlace } from '#lib/model/difference-place.ts'
import type { Model } from '#lib/model/model.ts'
import type { Comparison } from '../../../_parts/seat-difference.ts'
import { idOf } from './id-of.ts'

/** What differs between two contents of the same name: field by field, and of a whole model also place by place. */
export interface ContentDifference {
  readonly comparison: Comparison
  readonly places: readonly ChangedPlace[]
  /** everything that either whole model names; null where the content is no whole model */
  readonly sides: { readonly before: Model; readonly after: Model } | null
  readonly count: number
}

/** What differs between two kept texts; null when either is none of ours. */
export function differenceBetween(
  name: string,
  before: string,
  after: string,
): ContentDifference | null {
  if (name === 'model') return ofWhole(parseWhole(before), parseWhole(after))
  const [signed, now] = [parseClosure(before), parseClosure(after)]
  if (signed === null || now === null) return null
  const differences = closureDifference(signed, now)
  const comparison = { differences, before: signed, after: now }
  return { comparison, places: [], sides: null, count: differences.length }
}

/** The text of a content as it stands in the model of this moment; undefined when it is gone. */
export function liveText(
  name: string,
  model: Model,
  splits: readonly ResponsibilitySplit[],
): string | undefined {
  return textsInScope(model, splits, scopeOf(name))[name]
}

function scopeOf(name: string): RoundScope {
  if (name === 'model') return { kind: 'model' }
  return { kind: name.startsWith('risk:') ? 'risks' : 'assignments', ids: [idOf(name)] }
}

function ofWhole(before: WholeContent | null, after: WholeContent | null) {
  if (before === null || after === null) return null
  const { places, splits } = wholeDifference(before, after)
  const comparison = { differences: splits, before: partsOf(before), after: partsOf(after) }
  const sides = { before: before.model, after: after.model }
  return { comparison, places, sides, count: places.length + splits.length }
}
