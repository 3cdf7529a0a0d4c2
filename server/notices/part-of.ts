import { termsOf } from '#lib/agreement/negotiation.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import { own } from '#lib/base/own.ts'
import type { Model } from '#lib/model/model.ts'

/** What is offered, with the names of now. */
export function partOf(model: Model, split: ResponsibilitySplit) {
  const { id, riskId, measureId } = split
  const layer = split.layer === undefined ? undefined : own(model.systems, split.layer)?.name
  const { layer: _id, ...terms } = termsOf(split)
  return {
    splitId: id,
    risk: own(model.risks, riskId)?.incident ?? { ja: riskId },
    measure: own(model.measures, measureId)?.title ?? { ja: measureId },
    ...(split.layer === undefined ? {} : { layer: layer ?? { ja: split.layer } }),
    terms,
  }
}
