import type { Decisions } from '#lib/derive/decisions/decisions.ts'
import type { Model } from '#lib/model/model.ts'
import { seatsOf, type AgreementRows, type Seat } from './status.ts'

/** What was decided about a model, as the checks of decisions are told (AG-15). */
export function decisionsOf(model: Model, rows: AgreementRows): Decisions {
  return decisionsWith(rows, seatsOf(model, rows))
}

/** The same where the seats are known already. */
export function decisionsWith(
  { splits, map }: Pick<AgreementRows, 'splits' | 'map'>,
  seats: readonly Seat[],
): Decisions {
  return {
    assignments: splits.map(({ riskId, measureId, orgId, role, status, due }) => ({
      risk: riskId,
      measure: measureId,
      org: orgId,
      role,
      status,
      ...(due === undefined ? {} : { due }),
    })),
    seats: seats.map(({ riskId, orgId, status, asked }) => ({
      risk: riskId,
      org: orgId,
      status,
      asked,
    })),
    accounts: map,
  }
}
