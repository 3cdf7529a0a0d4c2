import type { Mark } from './mark.ts'
import { acceptedIn, type Row } from './sight.ts'

/** G2: nobody has accepted to carry a measure out, and who answers for it does not do it itself or with others (AG-34). */
export function nobodyDoesIt(row: Row): readonly Mark[] {
  const does = acceptedIn(row).some(
    ({ role, split }) =>
      role === 'responsible' || (role === 'accountable' && (split === 'own' || split === 'joint')),
  )
  return does ? [] : [{ rule: 'G2', riskId: row.riskId, measureId: row.measureId, orgs: [] }]
}
