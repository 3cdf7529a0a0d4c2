import type { Participants, Participation } from '#lib/agreement/participants.ts'

/** Organisations that take part, each with the people who may sign for it: `{ 'org-a': ['sato'] }`. */
export function taking(signers: Readonly<Record<string, readonly string[]>>): Participants {
  return {
    orgs: Object.fromEntries(
      Object.keys(signers).map((id) => [id, { status: 'active' as const, since: null }]),
    ),
    people: Object.fromEntries(
      Object.entries(signers).flatMap(([orgId, people]) =>
        people.map((userId) => [userId, { orgId, maySign: true }]),
      ),
    ),
  }
}

/** The same with one organisation that has been suspended or has left since then. */
export function without(
  participants: Participants,
  orgId: string,
  since: string | null = null,
  status: Participation = 'suspended',
): Participants {
  return { ...participants, orgs: { ...participants.orgs, [orgId]: { status, since } } }
}
