import type { Permission } from '#lib/policy/permissions.ts'
import { AppError, isAppError } from '#server/errors.ts'
import { type Session, sessionFromCookie } from '#server/auth/session.ts'
import { initTRPC, TRPCError } from '@trpc/server'
import superjson from 'superjson'
import { z } from 'zod'
import { refusedOf, trpcCodeOf } from './format-error.ts'

/** What a request brings: who is signed in, if anybody. */
export interface Context {
  readonly session: Session | null
}

/**
 * What a procedure needs: `public` (nobody), `session` (somebody signed in) or permissions in the workspace of its
 * input, of which one suffices at the gate (the handler then asks for the exact one). A procedure without it does not
 * start (server/SPEC.md S-1).
 */
export interface Meta {
  readonly needs: 'public' | 'session' | Permission | readonly Permission[]
}

const pingMs = 15_000

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    transformer: superjson,
    isDev: false,
    sse: {
      ping: { enabled: true, intervalMs: pingMs },
      client: { reconnectAfterInactivityMs: 2 * pingMs },
    },
    errorFormatter({ shape, error }) {
      const app = refusedOf(error)
      return {
        code: shape.code,
        message: app.reason ?? app.code,
        data: {
          code: shape.data.code,
          httpStatus: shape.data.httpStatus,
          ...(shape.data.path === undefined ? {} : { path: shape.data.path }),
          app,
        },
      }
    },
  })

export const router = t.router
export const createCallerFactory = t.createCallerFactory

/** Input of a procedure that takes none; anything sent along is refused. */
export const noInput = z.undefined()

/** Every procedure begins here: refusals of ours keep their code on the way out. */
export const procedure = t.procedure.use(async ({ next }) => {
  const result = await next()
  if (!result.ok && isAppError(result.error.cause)) throw asTrpcError(result.error.cause)
  return result
})

/** A refusal of ours in the form tRPC answers with. */
export function asTrpcError(error: AppError): TRPCError {
  return new TRPCError({ code: trpcCodeOf[error.code], cause: error })
}

/** The context of a request with these headers. An unreachable database is `unavailable`, never "signed out" (S-9). */
export async function createContext(headers: Headers): Promise<Context> {
  try {
    return { session: await sessionFromCookie(headers.get('cookie')) }
  } catch (cause) {
    const refusal = new AppError('unavailable')
    refusal.cause = cause
    throw asTrpcError(refusal)
  }
}
