import { AppError, isAppError } from '#server/errors.ts'
import { limitedBody } from '#server/http/body.ts'
import { problem } from '#server/http/problem.ts'
import { readJson } from '#server/http/read-json.ts'
import { sameSite } from '#server/http/same-site.ts'
import { runtime } from '#server/runtime.ts'
import { refusedOf } from '#server/trpc/format-error.ts'
import { createContext } from '#server/trpc/init.ts'
import { bodyLimit } from '#server/trpc/limits.ts'
import { TRPCError } from '@trpc/server'
import { callerOf } from './call.ts'
import { type Answer, type Operation, operations } from './operations.ts'
import { published } from './published.ts'
import { idShape } from './shapes.ts'

/**
 * Answers `/api/v1/*`: finds the door, reads who asks and what, and lets the procedures decide (S-31). Every refusal is a
 * problem document (S-32); a known path asked by another method is 405 with the methods there are (S-33).
 */
export async function answerApi(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  try {
    const file = published(pathname)
    const doors = operations.flatMap((operation) => {
      const id = matched(operation.path, pathname)
      return id === null ? [] : [{ operation, id }]
    })
    const methods = file === null ? doors.map((d) => d.operation.method) : ['GET' as const]
    if (methods.length === 0) throw new AppError('not-found')
    const door = doors.find((d) => d.operation.method === request.method)
    if (file !== null && request.method === 'GET')
      return sent({ json: file() }, 200, 'application/json')
    if (door === undefined) return notAllowed(methods, pathname)
    return await through(door.operation, door.id, request)
  } catch (thrown) {
    const refusal = refusalOf(thrown)
    if (refusal.code === 'unavailable') runtime().log.error({ err: thrown, path: pathname }, 'api')
    return problem(refusal, pathname)
  }
}

async function through(operation: Operation, id: string, request: Request): Promise<Response> {
  const context = await createContext(request.headers)
  if (context.session === null) throw new AppError('unauthenticated')
  if (id !== '' && !idShape.safeParse(id).success) throw new AppError('not-found')
  const body = operation.method === 'POST' ? await readBody(request) : undefined
  const answer = await operation.run(callerOf(context), { id, body })
  return sent(answer, operation.status, operation.type)
}

async function readBody(request: Request): Promise<unknown> {
  if (!sameSite(request.headers)) throw new AppError('forbidden', 'cross-site')
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new AppError('invalid', 'content-type')
  }
  return readJson(await limitedBody(request, bodyLimit))
}

/** The id in a path that fits the pattern, '' for a pattern without one, null when it does not fit. */
function matched(pattern: string, pathname: string): string | null {
  const [before = '', after] = pattern.split('{id}')
  if (after === undefined) return pathname === pattern ? '' : null
  if (!pathname.startsWith(before) || !pathname.endsWith(after)) return null
  const id = pathname.slice(before.length, pathname.length - after.length)
  return id === '' || id.includes('/') ? null : id
}

function sent(answer: Answer, status: number, type: string): Response {
  const headers = { 'content-type': type, 'cache-control': 'private, no-store' }
  if ('json' in answer) return new Response(JSON.stringify(answer.json), { status, headers })
  const { text } = answer
  if (typeof text === 'string') return new Response(text, { status, headers })
  return new Response(streamed(text), { status, headers })
}

function streamed(text: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const parts = text[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const part = await parts.next()
      if (part.done === true) controller.close()
      else controller.enqueue(encoder.encode(part.value))
    },
    async cancel() {
      await parts.return?.()
    },
  })
}

function notAllowed(methods: readonly string[], pathname: string): Response {
  const response = problem(new AppError('invalid', 'method'), pathname, 405)
  response.headers.set('allow', [...new Set(methods)].join(', '))
  return response
}

function refusalOf(thrown: unknown): AppError {
  if (isAppError(thrown)) return thrown
  if (!(thrown instanceof TRPCError)) return new AppError('unavailable')
  const { code, reason, details } = refusedOf(thrown)
  return new AppError(code, reason, details)
}
