import type { Gap } from '#lib/agreement/gaps.ts'
import { kindOfMark, type Mark, type MarkKind } from '#lib/agreement/gaps/mark.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import type { Model } from '#lib/model/model.ts'

/** One measure against one risk. */
export interface Line {
  readonly riskId: string
  readonly measureId: string
}

/** How a row is found; without a measure what is about a risk as a whole. */
export function lineKey(riskId: string, measureId: string | null): string {
  return `${riskId}|${measureId ?? ''}`
}

/** Parts or marks by row, sorted out once for all rows. */
export function byLine<T extends { readonly riskId: string; readonly measureId: string | null }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(all, ({ riskId, measureId }) => lineKey(riskId, measureId))
}

/** Gaps by row; of a risk without a measure at the risk. */
export function gapsByLine(gaps: readonly Gap[]): ReadonlyMap<string, Gap> {
  return new Map(
    gaps.map((gap) => [lineKey(gap.riskId, gap.gap === 'no-measure' ? null : gap.measureId), gap]),
  )
}

/** The measures against each risk that still stand, by id: what `standingMeasures` says of one, for all in one walk. */
export function measuresByRisk(
  measures: Model['measures'],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const id of Object.keys(measures).toSorted()) {
    const measure = measures[id]
    if (measure === undefined || measure.status === 'dropped') continue
    for (const risk of new Set(measure.risks)) {
      const known = found.get(risk)
      if (known === undefined) found.set(risk, [id])
      else known.push(id)
    }
  }
  return found
}

/** Whether an organisation is offered or has accepted a part of a row. */
export function hasPart(splits: readonly ResponsibilitySplit[], orgId: string): boolean {
  return splits.some(
    (s) => s.orgId === orgId && (s.status === 'proposed' || s.status === 'accepted'),
  )
}

/** How the cell of an organisation is marked: a conflict before a boundary before a gap. */
export function cellMark(marks: readonly Mark[], orgId: string): MarkKind | null {
  const kinds = new Set(marks.filter(({ orgs }) => orgs.includes(orgId)).map((m) => kindOfMark(m)))
  return (['conflict', 'boundary', 'gap'] as const).find((kind) => kinds.has(kind)) ?? null
}
