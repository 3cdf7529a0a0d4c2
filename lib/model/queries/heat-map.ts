import type { Model } from '../model.ts'
import type { Risk } from '../risk.ts'
import { scaleLevels, type RiskAxis } from '../risk-scale.ts'
import { risksInFlowOrder } from './risk-register.ts'

/** Before the measures, or what is left once they are in place. */
export type Moment = 'before' | 'after'

/** How likely and how bad, each from 1 to the number of levels of its scale. */
export interface Rating {
  readonly likelihood: number
  readonly impact: number
}

/** Where the risks of a model stand at a moment; every risk but the dismissed stands in exactly one of the three (TQ-42). */
export interface HeatMap {
  /** by `cellOf` a rating */
  readonly cells: ReadonlyMap<string, readonly string[]>
  /** without likelihood or without impact */
  readonly unrated: readonly string[]
  /** rated with a level the scale does not have any more */
  readonly outside: readonly string[]
}

/** How many levels the scale of an axis has (M-70). */
function levelCount({ meta }: Model, axis: RiskAxis): number {
  return meta[`${axis}Scale`]?.length ?? scaleLevels.most
}

/** The rating of a risk; none while one of the two levels is missing: nothing is put in its place. */
export function ratingOf(risk: Risk, moment: Moment): Rating | undefined {
  const likelihood = moment === 'before' ? risk.likelihood : risk.residualLikelihood
  const impact = moment === 'before' ? risk.impact : risk.residualImpact
  return likelihood === undefined || impact === undefined ? undefined : { likelihood, impact }
}

/** How much of the worst there is a rating is, above 0 to 1: the same on scales of any length. */
export function shareOf(model: Model, { likelihood, impact }: Rating): number {
  return (likelihood * impact) / (levelCount(model, 'likelihood') * levelCount(model, 'impact'))
}

/** The name of a cell of the map. */
export function cellOf({ likelihood, impact }: Rating): string {
  return `${likelihood}|${impact}`
}

/** Impact × likelihood with the risks in each cell, as they stand before or after the measures (ours, not METI's). */
export function heatMap(model: Model, moment: Moment): HeatMap {
  const most = { likelihood: levelCount(model, 'likelihood'), impact: levelCount(model, 'impact') }
  const groups = Map.groupBy(risksInFlowOrder(model), (id) => {
    const risk = model.risks[id]
    if (risk === undefined || risk.status === 'dismissed') return 'dismissed'
    const rating = ratingOf(risk, moment)
    if (rating === undefined) return 'unrated'
    const isOn = rating.likelihood <= most.likelihood && rating.impact <= most.impact
    return isOn ? cellOf(rating) : 'outside'
  })
  const { dismissed: _left, unrated = [], outside = [], ...cells } = Object.fromEntries(groups)
  return { cells: new Map(Object.entries(cells)), unrated, outside }
}
