import type { ConsultRefusalReason } from '#lib/agreement/consult/decide.ts'
import { AppError, type ErrorCode } from '#server/errors.ts'

/** What a machine acts on, by the reason. */
const codeOf: Readonly<Record<ConsultRefusalReason, ErrorCode>> = {
  'unknown-subject': 'not-found',
  'subject-closed': 'conflict',
  running: 'conflict',
  nobody: 'invalid',
  'too-many': 'invalid',
  twice: 'invalid',
  oneself: 'invalid',
  'not-colleague': 'invalid',
  'day-over': 'invalid',
  'unknown-consultation': 'not-found',
  ended: 'conflict',
  'not-asked': 'forbidden',
  'not-your-turn': 'conflict',
  said: 'conflict',
  'words-needed': 'invalid',
  'not-yours-to-end': 'forbidden',
}

/** A refusal of the state machine as it leaves the house: a code, and which of the consultations' own reasons, whose sentences come with their parts (AG-59). */
export function refused(why: ConsultRefusalReason): AppError {
  return new AppError(codeOf[why], undefined, { why })
}
