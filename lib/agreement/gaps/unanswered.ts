import { answererOf } from '../negotiation.ts'
import type { Mark } from './mark.ts'
import type { Row } from './sight.ts'

/** G3 未回答: offers wait for the answer of these organisations (AG-35, AG-61). */
export function unanswered({ riskId, measureId, splits }: Row): readonly Mark[] {
  const open = splits.filter(({ status }) => status === 'proposed')
  const orgs = [...new Set(open.map((split) => answererOf(split)))].toSorted()
  return orgs.length === 0 ? [] : [{ rule: 'G3', riskId, measureId, orgs }]
}
