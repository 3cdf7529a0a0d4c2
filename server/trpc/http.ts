import { AppError, httpStatusOf, isAppError } from '#server/errors.ts'
import { limitedBody } from '#server/http/body.ts'
import { readJson } from '#server/http/read-json.ts'
import { sameSite } from '#server/http/same-site.ts'
import { runtime } from '#server/runtime.ts'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { refusedOf, refusedOfApp } from './format-error.ts'
import { asTrpcError, createContext } from './init.ts'
import { batchLimit, bodyLimit } from './limits.ts'
import { appRouter } from './router.ts'

/**
 * Answers `/api/trpc/*`. Before any procedure runs: only JSON, only from our own pages (S-8), at most `bodyLimit` bytes and
 * `batchLimit` calls (S-7).
 */
export async function answerTrpc(request: Request): Promise<Response> {
  try {
    const checked = request.method === 'POST' ? await checkedPost(request) : checkedGet(request)
    return await fetchRequestHandler({
      endpoint: '/api/trpc',
      req: checked,
      router: appRouter,
      createContext: () => createContext(request.headers),
      maxBatchSize: batchLimit,
      onError: ({ error, path, type }) => {
        const { code, reason } = refusedOf(error)
        const facts = { path, type, code, reason }
        if (code === 'unavailable')
          runtime().log.error({ ...facts, err: error.cause ?? error }, 'call')
        else runtime().log.info(facts, 'call refused')
      },
    })
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown
    return refusal(thrown)
  }
}

async function checkedPost(request: Request): Promise<Request> {
  if (!sameSite(request.headers)) throw new AppError('forbidden', 'cross-site')
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new AppError('invalid', 'content-type')
  }
  const body = await limitedBody(request, bodyLimit)
  if (body !== '') readJson(body)
  return new Request(request.url, { method: 'POST', headers: request.headers, body })
}

function checkedGet(request: Request): Request {
  const input = new URL(request.url).searchParams.get('input')
  if (input !== null) readJson(input)
  return request
}

function refusal(error: AppError): Response {
  const app = refusedOfApp(error)
  const data = { code: asTrpcError(error).code, httpStatus: httpStatusOf[error.code], app }
  return Response.json(
    { error: { json: { message: app.reason ?? app.code, code: -32_600, data } } },
    { status: httpStatusOf[error.code], headers: { 'cache-control': 'no-store' } },
  )
}
