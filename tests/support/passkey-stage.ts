import type { Session } from '#server/auth/session.ts'
import { sessionFromCookie } from '#server/auth/session.ts'
import { isAppError } from '#server/errors.ts'
import { must } from '#lib/base/must.ts'
import { type Caller, callAs, signIn } from './actors.ts'
import type { TestDatabase } from './pg.ts'
import { buildWorkspace } from './rows.ts'
import { testRuntime } from './runtime.ts'
import { SoftAuthenticator } from './soft-authenticator.ts'

/** The address at which passkeys work in tests. */
export const passkeyOrigin = 'http://localhost:3000'

const env = {
  origin: passkeyOrigin,
  origins: [passkeyOrigin],
  production: false,
  smtpUrl: undefined,
  mailFrom: 'yoriai@example.test',
  authSecret: 'test-secret-test-secret-test-secret',
}

/** Somebody who has just signed in, with an authenticator of their own. */
export interface Holder {
  readonly userId: string
  readonly email: string
  readonly call: Caller
  readonly session: Session
  readonly device: SoftAuthenticator
  /** signs in once more, elsewhere */
  readonly again: () => Promise<{ readonly call: Caller; readonly session: Session }>
}

/** A runtime at an address with a host name, and people who sign in there. */
export function passkeyStage(pg: TestDatabase) {
  const time = testRuntime(pg)
  time.replace({ env })
  return {
    time,
    env,
    holder: async (name: string): Promise<Holder> => {
      const built = await buildWorkspace(pg.owner.db, { [name]: ['A', 'editor'] })
      const { userId, email } = must(built.members[name], name)
      const again = async () => {
        const cookie = await signIn(pg, time, userId)
        return {
          call: await callAs(cookie),
          session: must(await sessionFromCookie(cookie), 'a session'),
        }
      }
      return {
        userId,
        email,
        ...(await again()),
        device: new SoftAuthenticator(passkeyOrigin),
        again,
      }
    },
  }
}

/** Adds a passkey of this person's device. */
export async function withPasskey(holder: Holder): Promise<Holder> {
  const options = await holder.call.passkeys.beginRegister()
  await holder.call.passkeys.finishRegister(holder.device.make(options))
  return holder
}

/** Why a call is refused: the reason of a passkey, else the code; `done` when it is not. */
export async function whyRefused(call: Promise<unknown>): Promise<string> {
  try {
    await call
    return 'done'
  } catch (thrown) {
    const error = thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown
    if (!isAppError(error)) throw thrown
    const why = error.details?.['why']
    return typeof why === 'string' ? why : error.code
  }
}
