import { provenAtOf } from '#db/proven-sessions.ts'
import { isFresh } from '#lib/agreement/proof.ts'
import type { Session } from '#server/auth/session.ts'
import { runtime } from '#server/runtime.ts'
import { refused } from './refusal.ts'

/** How and when somebody has just proved who they are. */
export interface Freshly {
  readonly means: 'sign-in' | 'passkey'
  readonly at: Date
}

/** The latest proof of this session that counts as just given; null when it was too long ago (PK-3, PK-15). */
export async function freshlyProven(session: Session): Promise<Freshly | null> {
  const { auth, clock } = runtime()
  const proven = await provenAtOf(auth, session.id)
  if (proven === undefined) return null
  const latest: Freshly =
    proven.provenAt === null
      ? { means: 'sign-in', at: proven.signedInAt }
      : { means: 'passkey', at: proven.provenAt }
  return isFresh(latest.at.getTime(), clock().getTime()) ? latest : null
}

/** Refuses what needs a fresh proof when there is none. */
export async function needFresh(session: Session): Promise<void> {
  if ((await freshlyProven(session)) === null) throw refused('not-fresh')
}
