/** 参加の状態 / whether an organisation takes part in the consortium. */
export type Participation = 'active' | 'suspended' | 'left'

/** An organisation of the consortium; `since`: from when on it takes no part, null when it does or that is not known. */
interface ParticipantOrg {
  readonly status: Participation
  readonly since: string | null
}

/** A person of the consortium: for which organisation they act now, and whether they may sign for it. */
interface ParticipantPerson {
  readonly orgId: string
  readonly maySign: boolean
}

/**
 * 参加者 / who takes part now, by organisation and by person; those who have left too. What was accepted or signed stays as a row and
 * counts while they take part (AG-16, AG-17). Who is not named takes no part.
 */
export interface Participants {
  readonly orgs: Readonly<Record<string, ParticipantOrg>>
  readonly people: Readonly<Record<string, ParticipantPerson>>
}

/** Whether an organisation takes part, so that what it carries and signed counts. */
export function takesPart({ orgs }: Participants, orgId: string): boolean {
  return orgs[orgId]?.status === 'active'
}

/** Whether who acted then still signs for that organisation now. */
export function stillSigns(
  participants: Participants,
  { userId, orgId }: { readonly userId: string; readonly orgId: string },
): boolean {
  const person = participants.people[userId]
  return person?.orgId === orgId && person.maySign && takesPart(participants, orgId)
}
