import { takesPart } from '../participants.ts'
import type { ResponsibilitySplit } from '../split.ts'
import type { Mark, MarkRows } from './mark.ts'

/** One measure against one risk, with the parts of who takes part: what the rules of a row look at. */
export interface Row {
  readonly riskId: string
  readonly measureId: string
  readonly splits: readonly ResponsibilitySplit[]
}

/** A rule of a row. */
export type RowRule = (row: Row, rows: MarkRows) => readonly Mark[]

/** All rows of a model by risk and measure id, sorted out once. Dismissed risks and dropped measures have none. */
export function rowsOf({ model, splits, participants }: MarkRows): readonly Row[] {
  const cells = Map.groupBy(
    splits.filter(({ orgId }) => takesPart(participants, orgId)),
    ({ riskId, measureId }) => `${riskId}|${measureId}`,
  )
  return Object.keys(model.measures)
    .toSorted()
    .flatMap((measureId) => {
      const measure = model.measures[measureId]
      if (measure === undefined || measure.status === 'dropped') return []
      return measure.risks.flatMap((riskId): Row[] => {
        const risk = Object.hasOwn(model.risks, riskId) ? model.risks[riskId] : undefined
        if (risk === undefined || risk.status === 'dismissed') return []
        return [{ riskId, measureId, splits: cells.get(`${riskId}|${measureId}`) ?? [] }]
      })
    })
    .toSorted((a, b) => (a.riskId < b.riskId ? -1 : a.riskId > b.riskId ? 1 : 0))
}

/** The accepted parts of a row. */
export function acceptedIn({ splits }: Row): readonly ResponsibilitySplit[] {
  return splits.filter(({ status }) => status === 'accepted')
}

/** Whether two parts speak of one layer: one that names none speaks of all. */
export function sameLayer(a: ResponsibilitySplit, b: ResponsibilitySplit): boolean {
  return a.layer === undefined || b.layer === undefined || a.layer === b.layer
}

/** Organisations in order, each once. */
export function orgsIn(splits: readonly ResponsibilitySplit[]): readonly string[] {
  return [...new Set(splits.map(({ orgId }) => orgId))].toSorted()
}
