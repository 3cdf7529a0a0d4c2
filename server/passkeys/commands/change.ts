import { removePasskey, renamePasskey } from '#db/passkeys.ts'
import type { Session } from '#server/auth/session.ts'
import { AppError } from '#server/errors.ts'
import { runtime } from '#server/runtime.ts'
import { needFresh } from '../freshness.ts'
import { tellPerson } from '../tell-person.ts'

/** Gives one of one's own passkeys another name; somebody else's is answered as one that does not exist (PK-16). */
export async function rename(session: Session, passkeyId: string, name: string): Promise<void> {
  const done = await renamePasskey(runtime().auth, session.userId, passkeyId, name)
  if (!done) throw new AppError('not-found')
}

/** Takes one of one's own passkeys away, after a fresh proof (PK-3), and tells its person by mail (PK-17). */
export async function remove(
  session: Session,
  passkeyId: string,
): Promise<{ readonly mailed: boolean }> {
  const { auth, clock } = runtime()
  await needFresh(session)
  const name = await removePasskey(auth, session.userId, passkeyId, clock())
  if (name === undefined) throw new AppError('not-found')
  return { mailed: await tellPerson(session, 'removed', name) }
}
