import type { RoundEvent } from './event.ts'

/** Why an act in a round does not hold. Each has a sentence in both languages (AG-30). */
export const roundRefusals = [
  'already-open',
  'unknown-round',
  'round-cancelled',
  'scope-empty',
  'scope-too-large',
  'scope-unknown',
  'revision-needed',
  'revision-superseded',
  'no-seats',
  'seats-twice',
  'quorum',
  'seats-inactive',
  'due-past',
  'policy-frozen',
  'other-organisation',
  'may-not-sign',
  'not-deputy',
  'principal-stands',
  'two-seats',
  'no-seat',
  'seats-taken',
  'not-yet',
  'level-too-low',
  'stale',
  'reason-needed',
  'nothing-to-renew',
  'nothing-to-withdraw',
] as const
export type RoundRefusalReason = (typeof roundRefusals)[number]

/** A refusal; a value, because a person can cause it. */
export interface RoundRefusal {
  readonly refused: RoundRefusalReason
}

/** What follows from a command about a round: events, none of them when nothing is left to do, or a refusal. */
export type RoundDecision = readonly RoundEvent[] | RoundRefusal

/** Whether a decision is a refusal. */
export function isRoundRefusal(decision: RoundDecision): decision is RoundRefusal {
  return 'refused' in decision
}
