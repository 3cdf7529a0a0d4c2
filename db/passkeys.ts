import { sql } from 'kysely'
import type { AuthDb } from './identity.ts'

/** A passkey as its person sees it. */
export interface Passkey {
  readonly id: string
  readonly userId: string
  /** base64url */
  readonly credentialId: string
  /** COSE key */
  readonly publicKey: Uint8Array
  /** signatures counted so far; 0 where the authenticator does not count */
  readonly counter: number
  readonly transports: readonly string[]
  readonly isBackedUp: boolean
  readonly name: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
  readonly removedAt: Date | null
}

const columns = [
  'id',
  'user_id as userId',
  'credential_id as credentialId',
  'public_key as publicKey',
  'counter',
  'transports',
  'backed_up as isBackedUp',
  'name',
  'created_at as createdAt',
  'last_used_at as lastUsedAt',
  'removed_at as removedAt',
] as const

/** The passkeys of a person that were not removed, the oldest first. */
export async function passkeysOf(auth: AuthDb, userId: string): Promise<readonly Passkey[]> {
  return await auth
    .selectFrom('passkey')
    .select(columns)
    .where('user_id', '=', userId)
    .where('removed_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** The passkey of this credential id, whosever it is and also when it was removed. */
export async function findPasskey(
  auth: AuthDb,
  credentialId: string,
): Promise<Passkey | undefined> {
  return await auth
    .selectFrom('passkey')
    .select(columns)
    .where('credential_id', '=', credentialId)
    .executeTakeFirst()
}

export type NewPasskey = Omit<Passkey, 'lastUsedAt' | 'removedAt'>

/**
 * Adds a passkey while its person has fewer than `most`. Of two at once each waits for the other: the person's row is held.
 * `known`: the credential id stands here already, somebody's or removed.
 */
export async function insertPasskey(
  auth: AuthDb,
  passkey: NewPasskey,
  most: number,
): Promise<'added' | 'known' | 'too-many'> {
  return await auth.transaction().execute(async (tx) => {
    await sql`select 1 from app_user where id = ${passkey.userId}::uuid for update`.execute(tx)
    const { held } = await tx
      .selectFrom('passkey')
      .select((eb) => eb.fn.countAll<string>().as('held'))
      .where('user_id', '=', passkey.userId)
      .where('removed_at', 'is', null)
      .executeTakeFirstOrThrow()
    if (Number(held) >= most) return 'too-many'
    const added = await tx
      .insertInto('passkey')
      .values({
        id: passkey.id,
        user_id: passkey.userId,
        credential_id: passkey.credentialId,
        public_key: Buffer.from(passkey.publicKey),
        counter: passkey.counter,
        transports: [...passkey.transports],
        backed_up: passkey.isBackedUp,
        name: passkey.name,
        created_at: passkey.createdAt,
      })
      .onConflict((conflict) => conflict.column('credential_id').doNothing())
      .returning('id')
      .executeTakeFirst()
    return added === undefined ? 'known' : 'added'
  })
}

/**
 * Notes that a passkey was used; false when it was removed, or its counter stands as high already: of two with the same count one
 * goes through. An authenticator that does not count says 0 for ever.
 */
export async function usePasskey(
  auth: AuthDb,
  id: string,
  seen: { readonly counter: number; readonly isBackedUp: boolean; readonly at: Date },
): Promise<boolean> {
  const row = await auth
    .updateTable('passkey')
    .set({ counter: seen.counter, backed_up: seen.isBackedUp, last_used_at: seen.at })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('counter', '<', seen.counter),
        eb.and([eb('counter', '=', 0), eb.lit(seen.counter === 0)]),
      ]),
    )
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Gives a passkey of this person another name; false when they have none of this id. */
export async function renamePasskey(
  auth: AuthDb,
  userId: string,
  id: string,
  name: string,
): Promise<boolean> {
  const row = await auth
    .updateTable('passkey')
    .set({ name })
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Takes a passkey of this person away, once; its name, or undefined when they have none of this id. */
export async function removePasskey(
  auth: AuthDb,
  userId: string,
  id: string,
  at: Date,
): Promise<string | undefined> {
  const row = await auth
    .updateTable('passkey')
    .set({ removed_at: at })
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .where('removed_at', 'is', null)
    .returning('name')
    .executeTakeFirst()
  return row?.name
}
