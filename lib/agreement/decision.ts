import type { AgreementEvent } from './event.ts'
import type { SplitStatus } from './split.ts'

/** Why an act does not hold; a value, because a person can cause it. */
export type AgreementRefusal =
  | { readonly refused: 'unknown-risk' | 'unknown-measure' | 'unknown-layer' | 'unknown-split' }
  | { readonly refused: 'inactive-organisation'; readonly orgId: string }
  | { readonly refused: 'duplicate'; readonly splitId: string }
  | { readonly refused: 'not-open'; readonly status: SplitStatus }
  | { readonly refused: 'other-organisation' | 'own-offer' | 'reason-needed' }
  | { readonly refused: 'second-accountable'; readonly orgId: string }
  | { readonly refused: 'stale'; readonly shown: string; readonly now: string }
  | { readonly refused: 'already-signed'; readonly userId: string }
  | { readonly refused: 'nothing-to-withdraw' | 'nothing-changed' | 'own-part' | 'not-deputy' }

/** What follows from a command: events, none of them when nothing is left to do, or a refusal. */
export type Decision = readonly AgreementEvent[] | AgreementRefusal

/** Whether a decision is a refusal. */
export function isAgreementRefusal(decision: Decision): decision is AgreementRefusal {
  return 'refused' in decision
}
