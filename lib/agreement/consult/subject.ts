import { answererOf } from '../negotiation.ts'
import { takesPart, type Participants } from '../participants.ts'
import type { RoundStanding } from '../round/standing.ts'
import type { ResponsibilitySplit } from '../split.ts'

/** What of a subject counts for a consultation: which organisations may consult on it, and whether there is anything left to decide. */
export interface ConsultedOn {
  readonly orgIds: readonly string[]
  readonly isOpen: boolean
}

/** An offer is consulted on by the organisation that answers it, as long as it waits (AG-56). */
export function offerConsultedOn(split: ResponsibilitySplit): ConsultedOn {
  return { orgIds: [answererOf(split)], isOpen: split.status === 'proposed' }
}

/** A round is consulted on by the organisations with a seat in it, as long as something is to be signed in it (AG-56). */
export function roundConsultedOn({
  orgs,
  status,
  isSuperseded,
  missing,
}: RoundStanding): ConsultedOn {
  return {
    orgIds: orgs.map(({ orgId }) => orgId),
    isOpen: !isSuperseded && missing.length === 0 && (status === 'open' || status === 'rejected'),
  }
}

/** A proposed edit is consulted on by the organisation that manages the element, as long as it waits (AG-56). */
export function editConsultedOn(orgId: string, isOpen: boolean): ConsultedOn {
  return { orgIds: [orgId], isOpen }
}

/** Whether an organisation may consult on it now. */
export function mayConsult(
  on: ConsultedOn | null,
  orgId: string,
  participants: Participants,
): boolean {
  return on?.isOpen === true && on.orgIds.includes(orgId) && takesPart(participants, orgId)
}
