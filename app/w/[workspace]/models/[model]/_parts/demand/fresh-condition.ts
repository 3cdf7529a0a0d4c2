import { never } from '#lib/base/never.ts'
import type { DemandCondition } from '#lib/model/demand-condition.ts'

/** A condition of this kind to begin from; one that cannot say nothing is a draft until it does. `day`: a day to begin with. */
export function freshCondition(op: DemandCondition['op'], day: string): DemandCondition {
  switch (op) {
    case 'stated':
    case 'termEnds':
      return { op }
    case 'codesWithin':
      return { op, codes: [] }
    case 'scopeWithin':
    case 'partyWithin':
      return { op, parties: true, who: [] }
    case 'purposeWithin':
      return { op, purposes: [] }
    case 'countryWithin':
      return { op, countries: ['JP'] }
    case 'levelAtMost':
      return { op, level: 'high' }
    case 'termBy':
      return { op, day }
    case 'termWithin':
      return { op, after: 'end', length: 'P0D' }
    default:
      return never(op)
  }
}
