import { sql } from 'kysely'
import type { AuthDb } from './identity.ts'
import type { PasskeyChallengeTable } from './passkey-tables.ts'

export type Purpose = PasskeyChallengeTable['purpose']

/** What an authenticator is asked to sign, and for whom. */
export interface Challenge {
  /** 32 bytes, base64url */
  readonly challenge: string
  /** the session that asked; no other can answer */
  readonly sessionId: string
  readonly userId: string
  readonly purpose: Purpose
  /** hex SHA-256 of what is signed; null unless something is */
  readonly statement: string | null
  readonly createdAt: Date
  readonly expiresAt: Date
}

export interface KnownChallenge extends Challenge {
  readonly usedAt: Date | null
}

/** So many challenges of the same kind within so many milliseconds. */
export interface Pace {
  readonly most: number
  readonly within: number
}

/**
 * Keeps a challenge, unless its person was given as many within the time (`too-many`) or it was given before (`known`). Signing counts
 * apart from the rest. Of many at once no more pass than may: the person's row is held. What is older than `within` is forgotten.
 */
export async function insertChallenge(
  auth: AuthDb,
  challenge: Challenge,
  { most, within }: Pace,
): Promise<'kept' | 'too-many' | 'known'> {
  const isSigning = challenge.purpose === 'sign'
  const since = new Date(challenge.createdAt.getTime() - within)
  return await auth.transaction().execute(async (tx) => {
    await sql`select 1 from app_user where id = ${challenge.userId}::uuid for update`.execute(tx)
    await tx
      .deleteFrom('passkey_challenge')
      .where('user_id', '=', challenge.userId)
      .where('purpose', isSigning ? '=' : '<>', 'sign')
      .where('created_at', '<=', since)
      .where('expires_at', '<=', challenge.createdAt)
      .execute()
    const { given } = await tx
      .selectFrom('passkey_challenge')
      .select((eb) => eb.fn.countAll<string>().as('given'))
      .where('user_id', '=', challenge.userId)
      .where('purpose', isSigning ? '=' : '<>', 'sign')
      .where('created_at', '>', since)
      .executeTakeFirstOrThrow()
    if (Number(given) >= most) return 'too-many'
    const kept = await tx
      .insertInto('passkey_challenge')
      .values({
        challenge: challenge.challenge,
        session_hash: challenge.sessionId,
        user_id: challenge.userId,
        purpose: challenge.purpose,
        statement: challenge.statement,
        created_at: challenge.createdAt,
        expires_at: challenge.expiresAt,
      })
      .onConflict((conflict) => conflict.column('challenge').doNothing())
      .returning('challenge')
      .executeTakeFirst()
    return kept === undefined ? 'known' : 'kept'
  })
}

/** Who answers a challenge, for what. */
export type Answerer = Pick<Challenge, 'sessionId' | 'userId' | 'purpose' | 'statement'>

/**
 * Takes a challenge, so that it works once: only for whom and for what it was given, and in time. Of many at once one takes it.
 * False: nothing was taken, and whoever it was given to can still answer it.
 */
export async function takeChallenge(
  auth: AuthDb,
  challenge: string,
  by: Answerer,
  now: Date,
): Promise<boolean> {
  const row = await auth
    .updateTable('passkey_challenge')
    .set({ used_at: now })
    .where('challenge', '=', challenge)
    .where('session_hash', '=', by.sessionId)
    .where('user_id', '=', by.userId)
    .where('purpose', '=', by.purpose)
    .where('statement', 'is not distinct from', by.statement)
    .where('expires_at', '>', now)
    .where('used_at', 'is', null)
    .returning('challenge')
    .executeTakeFirst()
  return row !== undefined
}

/** A challenge as it stands, whosever it is; to say why it cannot be taken. */
export async function findChallenge(
  auth: AuthDb,
  challenge: string,
): Promise<KnownChallenge | undefined> {
  return await auth
    .selectFrom('passkey_challenge')
    .select([
      'challenge',
      'session_hash as sessionId',
      'user_id as userId',
      'purpose',
      'statement',
      'created_at as createdAt',
      'expires_at as expiresAt',
      'used_at as usedAt',
    ])
    .where('challenge', '=', challenge)
    .executeTakeFirst()
}
