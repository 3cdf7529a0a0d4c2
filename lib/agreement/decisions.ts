import type { Decisions } from '#lib/derive/decisions/decisions.ts'
import type { Model } from '#lib/model/model.ts'
import { takesPart } from './participants.ts'
import { signingRounds, type RoundStood } from './round/signing-rounds.ts'
import { seatsOf, type AgreementRows, type Seat } from './status.ts'

/** What was decided about a model, as the checks of decisions are told (AG-15). */
export function decisionsOf(
  model: Model,
  rows: AgreementRows,
  rounds: readonly RoundStood[] = [],
): Decisions {
  return decisionsWith(rows, seatsOf(model, rows), rounds)
}

/** The same where the seats are known already. What was offered to or accepted by who takes no part says nothing (AG-16), nor who is not concerned (AG-33), nor an offer that was countered or sent back (AG-66). */
export function decisionsWith(
  { splits, map, participants }: Pick<AgreementRows, 'splits' | 'map' | 'participants'>,
  seats: readonly Seat[],
  rounds: readonly RoundStood[] = [],
): Decisions {
  return {
    assignments: splits
      .filter(({ orgId }) => takesPart(participants, orgId))
      .flatMap(({ riskId, measureId, orgId, role, status, due, layer }) =>
        role === 'none' || status === 'countered' || status === 'returned'
          ? []
          : [
              {
                risk: riskId,
                measure: measureId,
                org: orgId,
                role,
                status,
                ...(due === undefined ? {} : { due }),
                ...(layer === undefined ? {} : { layer }),
              },
            ],
      ),
    seats: seats.map(({ riskId, orgId, status, asked }) => ({
      risk: riskId,
      org: orgId,
      status,
      asked,
    })),
    rounds: signingRounds(rounds),
    accounts: map,
  }
}
