/** 参加の状態 / whether an organisation takes part in the consortium. */
export type Participation = 'active' | 'suspended' | 'left'

/** An organisation of the consortium; `since`: from when on it takes no part, null when it does or that is not known. */
interface ParticipantOrg {
  readonly status: Participation
  readonly since: string | null
}

/**
 * A person of the consortium: for which organisation they act now, whether they may sign for it in their own name, and in whose place they
 * do else: of a colleague who signs (AG-51).
 */
interface ParticipantPerson {
  readonly orgId: string
  readonly maySign: boolean
  readonly deputyFor?: string
  /** no member any more */
  readonly isGone?: true
}

/**
 * 参加者 / who takes part now, by organisation and by person; those who have left too. What was accepted or signed stays as a row and
 * counts while they take part (AG-16, AG-17). Who is not named takes no part.
 */
export interface Participants {
  readonly orgs: Readonly<Record<string, ParticipantOrg>>
  readonly people: Readonly<Record<string, ParticipantPerson>>
}

/** Who has acted, or acts, for which organisation and in whose place. */
export interface Acted {
  readonly userId: string
  readonly orgId: string
  readonly deputyFor?: string
}

/** Whether an organisation takes part, so that what it carries and signed counts. */
export function takesPart({ orgs }: Participants, orgId: string): boolean {
  return orgs[orgId]?.status === 'active'
}

/** Whether who acted then still signs for that organisation now; of a deputy, who they acted for (AG-54). */
export function stillSigns(
  participants: Participants,
  { userId, orgId, deputyFor }: Acted,
): boolean {
  const person = participants.people[deputyFor ?? userId]
  return person?.orgId === orgId && person.maySign && takesPart(participants, orgId)
}

/** Whether somebody who says that they act in the place of a colleague does so now; who acts in their own name says nothing of it. */
export function actsInPlace(
  participants: Participants,
  { userId, orgId, deputyFor }: Acted,
): boolean {
  if (deputyFor === undefined) return true
  const person = participants.people[userId]
  const isTheirs = person?.orgId === orgId && person.deputyFor === deputyFor && !person.maySign
  return isTheirs && stillSigns(participants, { userId, orgId, deputyFor })
}
