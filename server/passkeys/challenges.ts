import {
  findChallenge,
  insertChallenge,
  type Pace,
  type Purpose,
  takeChallenge,
} from '#db/passkey-challenges.ts'
import type { Session } from '#server/auth/session.ts'
import { AppError } from '#server/errors.ts'
import { runtime } from '#server/runtime.ts'
import { refusalOfChallenge } from './decide.ts'
import { refused } from './refusal.ts'

/** How long a challenge can be answered, in seconds (security.md §5.3). */
export const challengeSeconds = 120

/** How often one may ask (security.md §5.7): keys are added and proofs given ten times in 15 minutes, statements signed 30 times a minute. */
const paces: Readonly<Record<Purpose, Pace>> = {
  register: { most: 10, within: 15 * 60_000 },
  'step-up': { most: 10, within: 15 * 60_000 },
  sign: { most: 30, within: 60_000 },
}

export interface Asked {
  readonly purpose: Purpose
  /** hex SHA-256 of what is signed; null unless something is */
  readonly statement: string | null
}

/**
 * Gives this session a challenge (32 bytes, base64url) for one act. Refused with `too-many` when the person asked too often (PK-14), and
 * when the same challenge was given before, as for a statement that was begun already.
 */
export async function giveChallenge(
  session: Session,
  challenge: string,
  asked: Asked,
): Promise<void> {
  const { auth, clock } = runtime()
  const now = clock()
  const outcome = await insertChallenge(
    auth,
    {
      ...asked,
      challenge,
      sessionId: session.id,
      userId: session.userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + challengeSeconds * 1000),
    },
    paces[asked.purpose],
  )
  if (outcome === 'too-many') throw new AppError('too-many')
  if (outcome === 'known') throw refused('challenge-used')
}

/** Takes a challenge for this session, once; refused with the reason when it cannot be had (PK-6). */
export async function takeGiven(session: Session, challenge: string, asked: Asked): Promise<void> {
  const { auth, clock } = runtime()
  const by = { ...asked, sessionId: session.id, userId: session.userId }
  const now = clock()
  if (await takeChallenge(auth, challenge, by, now)) return
  const why = refusalOfChallenge(await findChallenge(auth, challenge), by, now)
  // Nothing is wrong with it now, so somebody has taken it in between and its row is gone since.
  throw refused(why ?? 'challenge-used')
}
