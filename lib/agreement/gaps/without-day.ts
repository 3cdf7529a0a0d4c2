import type { Mark, MarkRows } from './mark.ts'
import { acceptedIn, orgsIn, type Row } from './sight.ts'

/** G5: who carries a measure out has named neither a day nor evidence, and the measure has none either (AG-37). */
export function withoutDay(row: Row, { model }: MarkRows): readonly Mark[] {
  const { riskId, measureId } = row
  const measure = model.measures[measureId]
  if (measure?.due !== undefined || measure?.evidence !== undefined) return []
  const orgs = orgsIn(
    acceptedIn(row).filter(
      ({ role, due, evidence }) =>
        role === 'responsible' && due === undefined && evidence === undefined,
    ),
  )
  return orgs.length === 0 ? [] : [{ rule: 'G5', riskId, measureId, orgs }]
}
