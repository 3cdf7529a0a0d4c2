import { findPersonByEmail, insertSession } from '#db/identity.ts'
import { personas } from '#db/seed/personas.ts'
import { AppError, isAppError } from '#server/errors.ts'
import { limitedBody } from '#server/http/body.ts'
import { problem } from '#server/http/problem.ts'
import { readJson } from '#server/http/read-json.ts'
import { sameSite } from '#server/http/same-site.ts'
import { runtime } from '#server/runtime.ts'
import { z } from 'zod'
import { sessionCookie, sessionSeconds } from './cookie.ts'
import { isLoopbackAddress, isLoopbackName } from './loopback.ts'
import { hashToken, newToken } from './token.ts'

const inputSchema = z.strictObject({ persona: z.string().max(40) })
const inputLimit = 1024

/**
 * Whether the demo door is there for a request: only with the embedded sample on a loopback address (`runtime().demo`),
 * and only for a caller who reached us by a loopback name, so that a tunnel or proxy in front does not open it (S-15).
 */
export function demoDoorOpen(headers: Headers): boolean {
  return runtime().demo && isLoopbackName(headers.get('host')) && !cameThroughProxy(headers)
}

/** The people of the sample, to be offered on the sign-in page; empty where the demo door does not exist. */
export function demoPersonas(headers: Headers) {
  return demoDoorOpen(headers) ? personas : []
}

/** `POST /api/demo/session {"persona"}`: signs in as a person of the sample. Where the door is not open it does not exist. */
export async function answerDemoSession(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname
  try {
    if (!demoDoorOpen(request.headers)) throw new AppError('not-found')
    if (!sameSite(request.headers)) throw new AppError('forbidden', 'cross-site')
    if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
      throw new AppError('invalid', 'content-type')
    }
    return await opened(await limitedBody(request, inputLimit))
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown
    return problem(thrown, path)
  }
}

async function opened(body: string): Promise<Response> {
  const input = inputSchema.safeParse(readJson(body))
  if (!input.success) throw new AppError('invalid', 'input')
  const { auth, clock, env } = runtime()
  const persona = personas.find((p) => p.id === input.data.persona)
  const account = persona && (await findPersonByEmail(auth, persona.email))
  if (account === undefined) throw new AppError('invalid', 'input')
  const token = newToken()
  const now = clock()
  await insertSession(auth, {
    tokenHash: hashToken(token),
    userId: account.id,
    createdAt: now,
    expiresAt: new Date(now.getTime() + sessionSeconds * 1000),
  })
  return Response.json(
    { userId: account.id, name: account.name },
    { headers: { 'set-cookie': sessionCookie(env.origin, token), 'cache-control': 'no-store' } },
  )
}

// Next itself notes the caller in `x-forwarded-*`: a caller on this machine has only loopback names in there.
function cameThroughProxy(headers: Headers): boolean {
  const host = headers.get('x-forwarded-host')
  const callers = (headers.get('x-forwarded-for') ?? '').split(',').map((a) => a.trim())
  return (
    headers.has('forwarded') ||
    (host !== null && !isLoopbackName(host)) ||
    callers.some((address) => address !== '' && !isLoopbackAddress(address))
  )
}
