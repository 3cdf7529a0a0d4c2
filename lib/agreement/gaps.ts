import { remember } from '#lib/base/remember.ts'
import type { Model } from '#lib/model/model.ts'
import { takesPart, type Participants } from './participants.ts'
import { piecesOf } from './pieces.ts'
import type { ResponsibilitySplit } from './split.ts'

/**
 * 空白 / a place where nobody has taken responsibility (AG-12): a risk without a measure, or a measure without an
 * organisation that accepted to be accountable and takes part. `offered` are organisations an accountable part is offered to,
 * `carried` those that answered for it until they took no part any more (AG-16).
 */
export type Gap =
  | { readonly gap: 'no-measure'; readonly riskId: string }
  | {
      readonly gap: 'no-accountable'
      readonly riskId: string
      readonly measureId: string
      readonly offered: readonly string[]
      readonly carried: readonly Carried[]
    }

/** Who answered for a measure, and until when; null: that is not known. */
interface Carried {
  readonly orgId: string
  readonly until: string | null
}

/**
 * All gaps, by risk and measure id. Dismissed risks and dropped measures ask for nothing, and an accepted risk for no measure (AG-78): that it is
 * lived with is what is signed about it.
 */
export function gapsOf(
  model: Model,
  splits: readonly ResponsibilitySplit[],
  participants: Participants,
): readonly Gap[] {
  const risks = Object.keys(model.risks).filter((id) => model.risks[id]?.status !== 'dismissed')
  const answering = answeringFor(splits)
  return risks.toSorted().flatMap((riskId): Gap[] => {
    const measures = standingMeasures(model, riskId)
    if (measures.length === 0) {
      return model.risks[riskId]?.status === 'accepted' ? [] : [{ gap: 'no-measure', riskId }]
    }
    return measures.flatMap((measureId) => {
      const accountable = answering.get(`${riskId}|${measureId}`) ?? []
      const here = accountable.filter((s) => takesPart(participants, s.orgId))
      if (here.some((s) => s.status === 'accepted')) return []
      const offered = here.filter((s) => s.status === 'proposed').map((s) => s.orgId)
      const carried = accountable
        .filter((s) => s.status === 'accepted')
        .map(({ orgId }) => ({ orgId, until: participants.orgs[orgId]?.since ?? null }))
      return [{ gap: 'no-accountable', riskId, measureId, offered, carried }]
    })
  })
}

/** Parts of who is or would be accountable, by risk and measure. */
const answeringFor = remember((splits: readonly ResponsibilitySplit[]) =>
  Map.groupBy(
    splits.filter((s) => s.role === 'accountable'),
    (s) => `${s.riskId}|${s.measureId}`,
  ),
)

/** The measures against a risk that still stand, by id. */
export function standingMeasures(model: Model, riskId: string): readonly string[] {
  return piecesOf(model)
    .measuresAgainst(riskId)
    .flatMap(([id, { status }]) => (status === 'dropped' ? [] : [id]))
    .toSorted()
}
