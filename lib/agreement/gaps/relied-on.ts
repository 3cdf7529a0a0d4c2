import type { Mark } from './mark.ts'
import { orgsIn, sameLayer, type Row } from './sight.ts'

/**
 * C3: an organisation declined to answer for a measure or to carry it out, nobody else has taken that part, and another has accepted
 * a part that rests on others: what the customer must do, what is inherited, what is done jointly (AG-40). Named are both.
 */
export function reliedOn({ riskId, measureId, splits }: Row): readonly Mark[] {
  const standing = splits.filter(({ status }) => status === 'accepted' || status === 'proposed')
  const declined = splits.filter(
    (one) =>
      one.status === 'declined' &&
      (one.role === 'accountable' || one.role === 'responsible') &&
      !standing.some((other) => other.role === one.role && sameLayer(one, other)),
  )
  const relying = splits.filter(
    (one) =>
      one.status === 'accepted' &&
      (one.split === 'customerMust' || one.split === 'inherits' || one.split === 'joint') &&
      declined.some((other) => other.orgId !== one.orgId && sameLayer(one, other)),
  )
  if (relying.length === 0) return []
  return [{ rule: 'C3', riskId, measureId, orgs: orgsIn([...declined, ...relying]) }]
}
