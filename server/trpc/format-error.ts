import type { Json } from '#lib/base/canonical-json.ts'
import { type ErrorCode, type ErrorDetails, type ErrorReason, isAppError } from '#server/errors.ts'
import type { TRPC_ERROR_CODE_KEY, TRPCError } from '@trpc/server'
import { ZodError } from 'zod'

/** A refusal as it leaves the house: code and reason have sentences in lib/words/areas/errors.ts. */
export interface Refused {
  readonly code: ErrorCode
  readonly reason?: ErrorReason
  readonly details?: ErrorDetails
}

/** tRPC's name of each of our codes. */
export const trpcCodeOf: Readonly<Record<ErrorCode, TRPC_ERROR_CODE_KEY>> = {
  unauthenticated: 'UNAUTHORIZED',
  'not-found': 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  invalid: 'BAD_REQUEST',
  stale: 'CONFLICT',
  conflict: 'CONFLICT',
  refused: 'UNPROCESSABLE_CONTENT',
  'too-large': 'PAYLOAD_TOO_LARGE',
  'too-many': 'TOO_MANY_REQUESTS',
  unavailable: 'SERVICE_UNAVAILABLE',
}

const ofTrpc: Partial<Record<TRPC_ERROR_CODE_KEY, Refused>> = {
  PARSE_ERROR: { code: 'invalid', reason: 'body' },
  BAD_REQUEST: { code: 'invalid', reason: 'body' },
  UNAUTHORIZED: { code: 'unauthenticated' },
  FORBIDDEN: { code: 'forbidden' },
  NOT_FOUND: { code: 'not-found' },
  METHOD_NOT_SUPPORTED: { code: 'invalid', reason: 'method' },
  UNSUPPORTED_MEDIA_TYPE: { code: 'invalid', reason: 'content-type' },
  CONFLICT: { code: 'conflict' },
  PAYLOAD_TOO_LARGE: { code: 'too-large', reason: 'body-limit' },
  TOO_MANY_REQUESTS: { code: 'too-many' },
}

/**
 * What a caller is told about an error. Issues of the input are told by path and kind, never with the value sent; a defect
 * or an outage is told as `unavailable` and nothing else (S-9).
 */
export function refusedOf(error: TRPCError): Refused {
  const cause = error.cause
  if (isAppError(cause)) return refusedOfApp(cause)
  if (cause instanceof ZodError) return { code: 'invalid', reason: 'input', details: issues(cause) }
  return ofTrpc[error.code] ?? { code: 'unavailable' }
}

/** The same for a refusal of ours that did not pass through tRPC. */
export function refusedOfApp(error: {
  readonly code: ErrorCode
  readonly reason: ErrorReason | undefined
  readonly details: ErrorDetails | undefined
}): Refused {
  return {
    code: error.code,
    ...(error.reason === undefined ? {} : { reason: error.reason }),
    ...(error.details === undefined ? {} : { details: error.details }),
  }
}

const shownIssues = 20

function issues(error: ZodError): { readonly issues: Json } {
  return {
    issues: error.issues.slice(0, shownIssues).map((issue) => ({
      path: issue.path.map(String).join('.').slice(0, 200),
      issue: issue.code,
    })),
  }
}
