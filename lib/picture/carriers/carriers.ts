import { own } from '#lib/base/own.ts'
import type { Model } from '#lib/model/model.ts'
import { viewpoints, type Viewpoint } from '#lib/model/vocabulary.ts'

/** What of the agreement the picture needs, as plain data. */
export interface CarrierFacts {
  /** parts of responsibility as proposed and accepted */
  readonly splits: readonly {
    readonly riskId: string
    readonly measureId: string
    readonly orgId: string
    readonly role: string
    readonly status: string
  }[]
  /** measures nobody answers for, and risks without a measure, one entry each; `offered`: to whom it is offered so far */
  readonly gaps: readonly { readonly riskId: string; readonly offered?: readonly string[] }[]
  readonly takesPart: (orgId: string) => boolean
}

/** How much of one viewpoint one organisation answers for; of what nobody does, `offered` wait for an answer. */
export interface Carried {
  readonly viewpoint: Viewpoint
  /** null: 担い手なし, nobody */
  readonly carrier: string | null
  readonly count: number
  readonly offered: number
}

/**
 * 誰が何を担うか / for each viewpoint, who answers for how many measures against its risks (P-131). One measure against one risk
 * counts once for each organisation that accepted to be accountable and takes part; every gap counts once for nobody. Ordered by
 * viewpoint as the framework does, then by organisation id, nobody last. Ours.
 */
export function carriersOf(model: Model, facts: CarrierFacts): readonly Carried[] {
  const accepted = facts.splits.filter(
    (s) =>
      s.status === 'accepted' &&
      s.role === 'accountable' &&
      facts.takesPart(s.orgId) &&
      stands(model, s.riskId, s.measureId),
  )
  const each = [
    ...Map.groupBy(accepted, (s) => JSON.stringify([s.riskId, s.measureId, s.orgId])).values(),
  ].flatMap(([s]) => (s === undefined ? [] : [{ riskId: s.riskId, carrier: s.orgId, offered: 0 }]))
  const bare = facts.gaps.map(({ riskId, offered = [] }) => ({
    riskId,
    carrier: null,
    offered: offered.length > 0 ? 1 : 0,
  }))
  return viewpoints.flatMap((viewpoint) => {
    const here = [...each, ...bare].filter(
      ({ riskId }) => own(model.risks, riskId)?.viewpoint === viewpoint,
    )
    return [...Map.groupBy(here, (one) => one.carrier)]
      .map(([carrier, parts]) => ({
        viewpoint,
        carrier,
        count: parts.length,
        offered: parts.filter((one) => one.offered > 0).length,
      }))
      .toSorted((a, b) => byCarrier(a.carrier, b.carrier))
  })
}

function stands(model: Model, riskId: string, measureId: string): boolean {
  const risk = own(model.risks, riskId)
  const measure = own(model.measures, measureId)
  return (
    risk !== undefined &&
    risk.status !== 'dismissed' &&
    measure !== undefined &&
    measure.status !== 'dropped' &&
    measure.risks.includes(riskId)
  )
}

function byCarrier(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  return b === null || a < b ? -1 : 1
}
