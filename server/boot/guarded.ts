import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Env } from '../env.ts'
import { bodyLimit } from '../trpc/limits.ts'
import { AppError } from '../errors.ts'
import { problemText, problemType } from '../http/problem.ts'
import { drawingPolicy } from '../http/drawing-policy.ts'

/**
 * Puts the house's headers and limits in front of a listener: a body without a stated length is refused (411), one too long
 * too (413), and every answer carries the security headers (B-5). Next takes the nonce from the request's own policy header,
 * which a client can therefore never choose.
 */
export function guarded(env: Env, listener: RequestListener): RequestListener {
  return (req, res) => {
    const nonce = randomBytes(16).toString('base64')
    const policy = contentPolicy(env, nonce)
    delete req.headers['content-security-policy-report-only']
    req.headers['content-security-policy'] = policy
    // Layouts are not told the address by Next; a client cannot choose this one either.
    req.headers['x-yoriai-path'] = req.url ?? '/'
    setHeaders(env, req, res, isDrawing(req) ? drawingPolicy : policy)
    const refused = bodyRefusal(req)
    if (refused === undefined) {
      listener(req, res)
      return
    }
    const error =
      refused === 413 ? new AppError('too-large', 'body-limit') : new AppError('invalid', 'body')
    const [path = ''] = (req.url ?? '').split('?')
    res.writeHead(refused, { connection: 'close', 'content-type': problemType })
    res.end(problemText(error, path, refused))
  }
}

function bodyRefusal(req: IncomingMessage): number | undefined {
  if (req.headers['transfer-encoding'] !== undefined) return 411
  return Number(req.headers['content-length'] ?? 0) > bodyLimit ? 413 : undefined
}

function setHeaders(env: Env, req: IncomingMessage, res: ServerResponse, policy: string): void {
  res.setHeader('content-security-policy', policy)
  res.setHeader('x-content-type-options', 'nosniff')
  // Not no-referrer: with it browsers send `Origin: null` for our own forms, and they would be refused as foreign.
  res.setHeader('referrer-policy', 'same-origin')
  res.setHeader('cross-origin-opener-policy', 'same-origin')
  res.setHeader('cross-origin-resource-policy', 'same-origin')
  res.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()')
  if (env.origin.startsWith('https:')) {
    res.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
  // What is set here wins over what Next's routes say: drawings say themselves how long they last (S-67).
  if (!(req.url ?? '').startsWith('/_next/static/') && !isDrawing(req)) {
    res.setHeader('cache-control', 'private, no-store')
  }
}

function isDrawing({ url = '' }: IncomingMessage): boolean {
  return url.startsWith('/api/pictures/')
}

function contentPolicy(env: Env, nonce: string): string {
  // React in development explains errors by eval; nothing else needs it
  const evaluating = env.production ? '' : " 'unsafe-eval'"
  const sockets = env.origins.map((origin) => origin.replace(/^http/, 'ws')).join(' ')
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluating}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    `connect-src 'self' ${sockets}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
  ].join('; ')
}
