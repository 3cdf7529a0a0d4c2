import type { Command } from '#lib/model/commands.ts'
import { stewardOf, touchOf, type Stewardship } from './stewardship.ts'

/** How many conflicts are decided one by one; beyond, all others are decided together (an address holds no more). Ours. */
export const mostChoices = 100

/** Somebody who acts for an organisation. */
interface Acting {
  readonly userId: string
  readonly orgId: string
}

/** The organisations that manage what commands touch; none where nobody does, or every editor edits everything. Sorted, so that all see the same. */
export function managersOf(
  stewardship: Stewardship,
  commands: readonly Command[],
): readonly string[] {
  const managers = commands.map((command) => stewardOf(stewardship, touchOf(command)))
  return [...new Set(managers)].filter((org) => org !== null).toSorted()
}

/**
 * The organisations that have to agree before a variant becomes part of its origin (S-145): the managers of what is touched there, but
 * for the one that asks, which agrees by asking. None: any other person who may edit.
 */
export function reviewersOf(
  managers: readonly string[],
  asker: Pick<Acting, 'orgId'>,
): readonly string[] {
  return managers.filter((org) => org !== asker.orgId)
}

/** Whether somebody who may edit can answer what another has asked for: nobody accepts what they ask themselves. */
export function mayReview(reviewers: readonly string[], asker: Acting, person: Acting): boolean {
  if (person.userId === asker.userId) return false
  return reviewers.length === 0 || reviewers.includes(person.orgId)
}

/** Whether all have agreed who have to. */
export function haveAllAgreed(reviewers: readonly string[], agreed: readonly string[]): boolean {
  return reviewers.length === 0 ? agreed.length > 0 : reviewers.every((org) => agreed.includes(org))
}
