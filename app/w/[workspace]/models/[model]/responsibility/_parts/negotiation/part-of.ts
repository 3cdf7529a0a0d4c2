import type { ResponsibilitySplit } from '#lib/agreement/split.ts'

/** What an offer is in its negotiation: the first, an answer with other words, or that which was sent back, changed (F-147). */
export type Side = 'proposal' | 'counter' | 'again'

/** Which of these an offer is, given the one it follows. */
export function sideOf(before: ResponsibilitySplit | undefined): Side {
  if (before === undefined) return 'proposal'
  return before.status === 'countered' ? 'counter' : 'again'
}

/**
 * The part that stands beside an offer: the one it would end, else what its organisation has accepted there in the same role.
 * Another role stays beside it, so that nothing of it would change.
 */
export function standingBeside(
  splits: readonly ResponsibilitySplit[],
  offer: ResponsibilitySplit,
  first: ResponsibilitySplit = offer,
): ResponsibilitySplit | undefined {
  const accepted = splits.filter((s) => s.status === 'accepted' && s.id !== offer.id)
  const here = accepted.filter(
    (s) => s.orgId === offer.orgId && s.riskId === offer.riskId && s.measureId === offer.measureId,
  )
  return (
    accepted.find(({ id }) => id === first.succeeds) ?? here.find(({ role }) => role === offer.role)
  )
}

/** Offers that lead to a later one: they are told in its history and not on their own. */
export function ledOn(splits: readonly ResponsibilitySplit[]): ReadonlySet<string> {
  return new Set(splits.flatMap(({ follows }) => follows ?? []))
}
