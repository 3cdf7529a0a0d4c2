import type { RoundRefusalReason } from '#lib/agreement/round/decision.ts'
import type { roundRequestWords } from '#lib/words/areas/agreement/round-signing.ts'
import { AppError, type ErrorCode, type ErrorDetails } from '#server/errors.ts'

/** Why a request about a round is refused: a reason of the state machine (AG-30), or of the request itself (S-178). */
export type RoundWhy = RoundRefusalReason | keyof (typeof roundRequestWords)['ja']

/** What a machine acts on, by the reason. */
const codeOf: Readonly<Record<RoundWhy, ErrorCode>> = {
  'already-open': 'conflict',
  'unknown-round': 'not-found',
  'round-cancelled': 'conflict',
  'scope-empty': 'invalid',
  'scope-too-large': 'invalid',
  'scope-unknown': 'invalid',
  'revision-needed': 'invalid',
  'revision-superseded': 'stale',
  'no-seats': 'invalid',
  'seats-twice': 'invalid',
  quorum: 'invalid',
  'seats-inactive': 'invalid',
  'due-past': 'invalid',
  'policy-frozen': 'conflict',
  'other-organisation': 'forbidden',
  'may-not-sign': 'forbidden',
  'not-deputy': 'forbidden',
  'principal-stands': 'conflict',
  'two-seats': 'conflict',
  'no-seat': 'refused',
  'seats-taken': 'conflict',
  'not-yet': 'conflict',
  'level-too-low': 'refused',
  stale: 'stale',
  'reason-needed': 'invalid',
  'nothing-to-renew': 'conflict',
  'nothing-to-withdraw': 'conflict',
  'statement-unread': 'invalid',
  'statement-outdated': 'conflict',
  'statement-expired': 'stale',
  'proof-missing': 'invalid',
  'key-used': 'conflict',
}

/** The refusal as it leaves the house: the reason that screens know everywhere, with `why` for the screen that knows rounds (S-182). */
export function refused(why: RoundWhy, details: ErrorDetails = {}): AppError {
  return new AppError(codeOf[why], 'round', { why, ...details })
}
