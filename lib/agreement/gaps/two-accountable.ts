import type { ResponsibilitySplit } from '../split.ts'
import type { Mark } from './mark.ts'
import { orgsIn, sameLayer, type Row } from './sight.ts'

/**
 * C1: several organisations are offered or have accepted to be accountable for one layer (AG-38); only one can accept (AG-4). What is handed
 * over is in no conflict with the part that ends with it (LV-15).
 */
export function twoAccountable({ riskId, measureId, splits }: Row): readonly Mark[] {
  const open = splits.filter(
    ({ role, status }) =>
      role === 'accountable' && (status === 'proposed' || status === 'accepted'),
  )
  const meeting = open.filter((one) =>
    open.some(
      (other) => other.orgId !== one.orgId && sameLayer(one, other) && !isInSuccession(one, other),
    ),
  )
  return meeting.length === 0 ? [] : [{ rule: 'C1', riskId, measureId, orgs: orgsIn(meeting) }]
}

function isInSuccession(a: ResponsibilitySplit, b: ResponsibilitySplit): boolean {
  return a.succeeds === b.id || b.succeeds === a.id
}
