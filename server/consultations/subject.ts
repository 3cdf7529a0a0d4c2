import { findProposal } from '#db/repos/edit-proposals.ts'
import { findRound } from '#db/repos/rounds.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { ConsultSubject } from '#lib/agreement/consult/consultation.ts'
import {
  editConsultedOn,
  offerConsultedOn,
  roundConsultedOn,
  type ConsultedOn,
} from '#lib/agreement/consult/subject.ts'
import { roundStanding } from '#lib/agreement/round/standing.ts'
import type { AuditFact } from '#lib/audit/entry.ts'
import { own } from '#lib/base/own.ts'
import type { Names } from '#server/agreement/fact.ts'
import type { Standing } from '#server/agreement/standing.ts'
import { elementRefOf, mainElement } from '#server/model/steward/element-ref.ts'
import { readRound } from '#server/rounds/standing.ts'

type ConsultFact = Extract<AuditFact, { kind: 'consultation.begun' }>['data']

/** What is consulted on, as it stands, and how the trail names it. */
export interface SubjectHere {
  readonly on: ConsultedOn
  /** number of the round; 0: it is none */
  readonly n: number
  readonly named: (names: Names) => ConsultFact['subject']
}

/** An offer, a proposed edit or a round of this model; null when it has none of this id. */
export async function readSubject(
  tx: TenantTx,
  standing: Standing,
  { kind, id }: ConsultSubject,
): Promise<SubjectHere | null> {
  if (kind === 'split') {
    const split = own(standing.state.splits, id)
    if (split === undefined) return null
    const { riskId, measureId } = split
    return {
      on: offerConsultedOn(split),
      n: 0,
      named: ({ risk, measure }) => ({
        kind,
        splitId: id,
        risk: risk(riskId),
        measure: measure(measureId),
      }),
    }
  }
  if (kind === 'edit') {
    const proposal = await findProposal(tx, standing.modelId, id)
    if (proposal === undefined) return null
    const element = elementRefOf(standing.model, mainElement(proposal))
    return {
      on: editConsultedOn(proposal.ownerOrg, proposal.status === 'open'),
      n: 0,
      named: () => ({ kind, proposalId: id, element }),
    }
  }
  if ((await findRound(tx, id))?.modelId !== standing.modelId) return null
  const { n, state, setting } = await readRound(tx, standing.modelId, id)
  const now = roundStanding(state, { ...setting, now: standing.rows.now })
  return { on: roundConsultedOn(now), n, named: () => ({ kind, roundId: id, n }) }
}
