import { translator } from '#lib/words/translator.ts'
import { type AppError, httpStatusOf } from '#server/errors.ts'

/**
 * A refusal as `application/problem+json` (RFC 9457): `code` and `reason` for machines, `title` and `detail` in English
 * for the developer who reads a log.
 */
export function problem(
  error: AppError,
  instance: string,
  status = httpStatusOf[error.code],
): Response {
  return new Response(problemText(error, instance, status), {
    status,
    headers: { 'content-type': problemType, 'cache-control': 'no-store' },
  })
}

export const problemType = 'application/problem+json'

/** The document itself, for what is refused before there is a request to answer. */
export function problemText(
  error: AppError,
  instance: string,
  status = httpStatusOf[error.code],
): string {
  const t = translator('en', 'errors')
  return JSON.stringify({
    type: `urn:yoriai:problem:${error.reason ?? error.code}`,
    title: t(`code.${error.code}`),
    ...(error.reason === undefined
      ? {}
      : {
          detail: t(`reason.${error.reason}`, { seconds: Number(error.details?.['seconds'] ?? 0) }),
        }),
    status,
    instance,
    code: error.code,
    ...(error.reason === undefined ? {} : { reason: error.reason }),
    ...(error.details === undefined ? {} : { details: error.details }),
  })
}
