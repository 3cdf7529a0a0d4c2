import { passkeysOf } from '#db/passkeys.ts'
import type { Session } from '#server/auth/session.ts'
import { runtime } from '#server/runtime.ts'
import { relyingPartyOf } from './relying-party.ts'

/** One's own passkeys, the oldest first, and where they work; `party` is null where there is no host name (PK-1, PK-5). */
export async function listOwn(session: Session) {
  const { auth, env } = runtime()
  const party = relyingPartyOf(env)
  const held = await passkeysOf(auth, session.userId)
  return {
    passkeys: held.map(({ id, name, isBackedUp, createdAt, lastUsedAt }) => ({
      id,
      name,
      isBackedUp,
      createdAt,
      lastUsedAt,
    })),
    party: party && { host: party.id, address: party.origins[0] },
  }
}
