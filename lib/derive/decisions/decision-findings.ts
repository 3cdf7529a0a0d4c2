import type { Model } from '#lib/model/model.ts'
import { readingOf } from '../reading-of.ts'
import type { Finding } from '../finding.ts'
import type { Reading } from '../reading.ts'
import { carriedByWhoCan, everyLayerIsCarried, oneIsAccountable } from './carrying.ts'
import type { DecisionCheck } from './decision-check.ts'
import type { Decisions } from './decisions.ts'
import { Known } from './known.ts'
import { somebodyAnswers, measuresHaveTheirOwner } from './owning.ts'
import {
  acceptedByWhomItConcerns,
  everybodySigns,
  nothingAssumedIsSigned,
  signedAsItIs,
} from './signing.ts'

/** The checks of decisions, in the order of their ids; their readings stand in SPEC.md beside those of the model. */
export const decisionChecks: readonly DecisionCheck[] = [
  nothingAssumedIsSigned,
  somebodyAnswers,
  carriedByWhoCan,
  everyLayerIsCarried,
  oneIsAccountable,
  everybodySigns,
  signedAsItIs,
  acceptedByWhomItConcerns,
  measuresHaveTheirOwner,
]

/**
 * What the decisions about a model leave open or contradict, by check and then by what is concerned (DR-16). From nothing; whoever keeps a
 * `FindingsEngine` asks that, which has read the model already.
 */
export function decisionFindings(model: Model, decisions: Decisions): readonly Finding[] {
  return decisionFindingsIn(readingOf(model), model, decisions)
}

/** The same by a reading of the same model. */
export function decisionFindingsIn(
  read: Reading,
  model: Model,
  decisions: Decisions,
): readonly Finding[] {
  const known = new Known(read, model, decisions)
  return decisionChecks.flatMap(({ id, step, source, find }) =>
    find(known).map((found) => ({ check: id, step, source, ...found })),
  )
}
