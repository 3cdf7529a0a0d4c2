import { AppError, isAppError } from '#server/errors.ts'
import { limitedBody } from '#server/http/body.ts'
import { problem } from '#server/http/problem.ts'
import { sameSite } from '#server/http/same-site.ts'
import { runtime } from '#server/runtime.ts'
import { Auth } from '@auth/core'
import { authConfig } from './auth-config.ts'

const formLimit = 16 * 1024
const opened = new Set(['GET csrf', 'POST signin/email', 'POST signout', 'POST callback/email'])

/**
 * Answers `/api/auth/*`. The request is rebuilt on the configured origin, so that no header decides where a link or a
 * redirect leads (S-13); only the actions in use exist. `POST callback/email` is the second click of the sign-in link: its form
 * becomes the request @auth/core expects (S-11).
 */
export async function answerAuth(request: Request): Promise<Response> {
  const asked = new URL(request.url)
  try {
    return await answered(request, asked)
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown
    return problem(thrown, asked.pathname)
  }
}

async function answered(request: Request, asked: URL): Promise<Response> {
  const action = asked.pathname.replace(/^\/api\/auth\//, '')
  if (!opened.has(`${request.method} ${action}`))
    return problem(new AppError('not-found'), asked.pathname)
  if (request.method === 'GET') return await flow(asked, request.headers)
  if (!sameSite(request.headers))
    return problem(new AppError('forbidden', 'cross-site'), asked.pathname)
  const form = await limitedBody(request, formLimit)
  if (action === 'callback/email') {
    asked.search = new URLSearchParams(form).toString()
    return await flow(asked, request.headers)
  }
  return await flow(asked, request.headers, form)
}

async function flow(asked: URL, from: Headers, form?: string): Promise<Response> {
  const headers = new Headers()
  for (const name of ['cookie', 'content-type', 'x-auth-return-redirect']) {
    const value = from.get(name)
    if (value !== null) headers.set(name, value)
  }
  const url = new URL(asked.pathname + asked.search, runtime().env.origin)
  const init = form === undefined ? { headers } : { method: 'POST', headers, body: form }
  const response = await Auth(new Request(url, init), authConfig())
  const sent = new Headers(response.headers)
  sent.set('cache-control', 'no-store')
  return new Response(response.body, { status: response.status, headers: sent })
}
