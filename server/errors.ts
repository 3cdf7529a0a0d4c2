import type { Json } from '#lib/base/canonical-json.ts'
import type { errorsWords } from '#lib/words/areas/errors.ts'

/** What a machine acts on. Stable; each has a sentence in lib/words/areas/errors.ts. */
export type ErrorCode = keyof (typeof errorsWords)['ja']['code']

/** Why, when the code alone does not say it. A reason without a sentence in both languages does not compile. */
export type ErrorReason = keyof (typeof errorsWords)['ja']['reason']

/** Facts that go with a refusal (ids, paths, differences); shown to the caller, so never content of others. */
export type ErrorDetails = { readonly [key: string]: Json }

/** A refusal that reaches a person or a program; everything else that is thrown is a defect or an outage. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly reason: ErrorReason | undefined
  readonly details: ErrorDetails | undefined

  constructor(code: ErrorCode, reason?: ErrorReason, details?: ErrorDetails) {
    super(reason === undefined ? code : `${code}: ${reason}`)
    this.code = code
    this.reason = reason
    this.details = details
  }
}

/** HTTP status of each code, the same in tRPC and in the doors for programs. */
export const httpStatusOf: Readonly<Record<ErrorCode, number>> = {
  unauthenticated: 401,
  'not-found': 404,
  forbidden: 403,
  invalid: 400,
  stale: 409,
  conflict: 409,
  refused: 422,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
}

/** Whether something thrown is a refusal of ours. By shape: Next and the server each hold a copy of this class. */
export function isAppError(thrown: unknown): thrown is AppError {
  return thrown instanceof Error && thrown.name === 'AppError' && 'code' in thrown
}
