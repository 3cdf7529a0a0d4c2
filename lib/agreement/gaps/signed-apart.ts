import type { Mark, MarkRows } from './mark.ts'

/** C5: organisations have approved different contents of one risk (AG-41). Who has withdrawn or lost the right says nothing. */
export function signedApart({ seats, model }: MarkRows): readonly Mark[] {
  const held = seats.filter(({ status }) => status === 'valid' || status === 'stale')
  return [...Map.groupBy(held, ({ riskId }) => riskId)].flatMap(([riskId, here]): Mark[] => {
    const contents = new Set(here.map(({ signed }) => signed?.digest))
    if (contents.size < 2 || model.risks[riskId]?.status === 'dismissed') return []
    const orgs = [...new Set(here.map(({ orgId }) => orgId))].toSorted()
    return [{ rule: 'C5', riskId, measureId: null, orgs }]
  })
}
