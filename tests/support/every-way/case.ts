import type { CheckId, waysOf } from '#lib/derive/check-ids.ts'
import { decisionFindings } from '#lib/derive/decisions/decision-findings.ts'
import type { Decisions } from '#lib/derive/decisions/decisions.ts'
import { findingsOf } from '#lib/derive/engine.ts'
import type { Finding } from '#lib/derive/finding.ts'
import type { Model } from '#lib/model/model.ts'

/** A model, with what was decided about it where a check asks for that, of which a check says something in one way. */
export interface Case {
  readonly model: Model
  readonly decisions?: Decisions
}

/** One case for each way in which some checks speak; a way without one is no longer of this type. */
export type Cases<C extends CheckId> = {
  readonly [K in C]: { readonly [W in (typeof waysOf)[K][number]]: Case }
}

export const seen = (model: Model): Case => ({ model })

/** Everything that is said of a case. */
export function foundIn({ model, decisions }: Case): readonly Finding[] {
  return decisions === undefined
    ? findingsOf(model)
    : [...findingsOf(model), ...decisionFindings(model, decisions)]
}
