'use client'
import {
  riskRatings,
  riskStatuses,
  type RiskChoice,
  type RiskRating,
} from '#lib/model/actions/risk.ts'
import type { RiskAxis } from '#lib/model/risk-scale.ts'
import { threats, threatSources, transferUnits, viewpoints } from '#lib/model/vocabulary.ts'
import { levelText, scaleOf } from '#lib/words/risk-level-text.ts'
import { useTelling } from '../../_parts/use-telling.ts'

interface Option {
  readonly value: string
  readonly label: string
}

/** On which scale a rating is given. */
export const axisOf: Readonly<Record<RiskRating, RiskAxis>> = {
  impact: 'impact',
  likelihood: 'likelihood',
  residualImpact: 'impact',
  residualLikelihood: 'likelihood',
}

/** Whether a column holds a level of a scale. */
export function isRating(column: string): column is RiskRating {
  return riskRatings.some((rating) => rating === column)
}

/** What can be chosen for each part of a risk that is one choice out of a list, in the reader's words. */
export function useRiskOptions(): Readonly<Record<RiskChoice | RiskRating, readonly Option[]>> {
  const { model, locale, words } = useTelling()
  const levels = (axis: RiskAxis) => {
    const scale = scaleOf(model, axis)
    return scale.map((_, i) => ({ value: String(i + 1), label: levelText(scale, i + 1, locale) }))
  }
  const [impact, likelihood] = [levels('impact'), levels('likelihood')]
  return {
    source: threatSources.map((value) => ({ value, label: words(`threatSource.${value}`) })),
    threat: threats.map((value) => ({ value, label: words(`threat.${value}`) })),
    status: riskStatuses.map((value) => ({ value, label: words(`riskStatus.${value}`) })),
    viewpoint: viewpoints.map((value) => ({ value, label: words(`viewpoint.${value}`) })),
    unit: transferUnits.map((value) => ({ value, label: words(`transferUnit.${value}`) })),
    impact,
    likelihood,
    residualImpact: impact,
    residualLikelihood: likelihood,
  }
}
