import type { Mark } from './mark.ts'
import { orgsIn, type Row } from './sight.ts'

/** G3 未回答: what was offered to these organisations is not answered yet (AG-35). */
export function unanswered({ riskId, measureId, splits }: Row): readonly Mark[] {
  const orgs = orgsIn(splits.filter(({ status }) => status === 'proposed'))
  return orgs.length === 0 ? [] : [{ rule: 'G3', riskId, measureId, orgs }]
}
