import { canonicalJson } from '#lib/base/canonical-json.ts'
import type { OfferTerms, ResponsibilitySplit, SplitTerms } from './split.ts'

/** The lines of an offer, in the order they are read and compared (AG-60). */
export const termLines = [
  'role',
  'split',
  'text',
  'layer',
  'condition',
  'due',
  'evidence',
] as const satisfies readonly (keyof OfferTerms)[]
export type TermLine = (typeof termLines)[number]

/** Which organisation answers an offer: the one it is for, and with a counter the one it goes back to (AG-61). */
export function answererOf({ answers, orgId }: ResponsibilitySplit): string {
  return answers ?? orgId
}

/** What an offer says, without who made it and how it stands. */
export function termsOf(part: ResponsibilitySplit): SplitTerms {
  const { riskId, measureId, orgId, role, split, text, due, layer, condition, evidence } = part
  return {
    riskId,
    measureId,
    orgId,
    role,
    split,
    text,
    ...(due === undefined ? {} : { due }),
    ...(layer === undefined ? {} : { layer }),
    ...(condition === undefined ? {} : { condition }),
    ...(evidence === undefined ? {} : { evidence }),
  }
}

/** The lines that say something else. */
export function differing(one: OfferTerms, other: OfferTerms): readonly TermLine[] {
  return termLines.filter(
    (line) => canonicalJson(one[line] ?? null) !== canonicalJson(other[line] ?? null),
  )
}

/** 経緯 / the offers an offer came from, oldest first, itself last. */
export function negotiationOf(
  splits: Iterable<ResponsibilitySplit>,
  last: ResponsibilitySplit,
): readonly ResponsibilitySplit[] {
  const byId = new Map([...splits].map((one) => [one.id, one]))
  const found: ResponsibilitySplit[] = [last]
  for (let at = last; at.follows !== undefined;) {
    const before = byId.get(at.follows)
    if (before === undefined || found.includes(before)) break
    found.unshift(before)
    at = before
  }
  return found
}

/** Whether an offer that was sent back still waits at who made it: nothing was proposed after it (AG-63). */
export function waitsAtAuthor(
  splits: Iterable<ResponsibilitySplit>,
  { id, status }: ResponsibilitySplit,
): boolean {
  return status === 'returned' && ![...splits].some(({ follows }) => follows === id)
}
