import type { Mark } from './mark.ts'
import { orgsIn, sameLayer, type Row } from './sight.ts'

/** C2: two organisations have each offered the same part to the other, and neither has answered (AG-39). */
export function eachToOther({ riskId, measureId, splits }: Row): readonly Mark[] {
  const open = splits.filter(
    ({ role, status }) =>
      status === 'proposed' && (role === 'accountable' || role === 'responsible'),
  )
  const crossed = open.filter((one) =>
    open.some(
      (other) =>
        other.role === one.role &&
        other.orgId !== one.orgId &&
        other.proposedOrg === one.orgId &&
        one.proposedOrg === other.orgId &&
        sameLayer(one, other),
    ),
  )
  return crossed.length === 0 ? [] : [{ rule: 'C2', riskId, measureId, orgs: orgsIn(crossed) }]
}
