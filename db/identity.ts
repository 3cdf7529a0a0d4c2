import type { Brand } from '#lib/base/brand.ts'
import type { Locale } from '#lib/model/local-text.ts'
import type { Kysely } from 'kysely'
import type { Database } from './tables.ts'

/** Connection pool of the auth role: people, sessions, sign-in tokens and mail; of tenant tables those of notices, which are mail. */
export type AuthDb = Brand<Kysely<Database>, 'AuthDb'>

/** Marks a pool as the auth role's; only where pools are opened (server start, tests). */
export function asAuthDb(db: Kysely<Database>): AuthDb {
  return db as AuthDb
}

/** A person as the rest of the house knows them. `email` is lower-cased; `name` is empty until they give one. */
export interface Person {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly locale: Locale
}

const personColumns = ['app_user.id', 'app_user.email', 'app_user.name', 'app_user.locale'] as const

interface PersonRow {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly locale: string
}

function toPerson({ id, email, name, locale }: PersonRow): Person {
  return { id, email, name, locale: locale === 'en' ? 'en' : 'ja' }
}

export async function findPerson(auth: AuthDb, id: string): Promise<Person | undefined> {
  const row = await auth
    .selectFrom('app_user')
    .select(personColumns)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toPerson(row)
}

export async function findPersonByEmail(auth: AuthDb, email: string): Promise<Person | undefined> {
  const row = await auth
    .selectFrom('app_user')
    .select(personColumns)
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  return row && toPerson(row)
}

/** Whether anybody is known at all: an installation that was never used has nobody. */
export async function anybody(auth: AuthDb): Promise<boolean> {
  const row = await auth.selectFrom('app_user').select('id').limit(1).executeTakeFirst()
  return row !== undefined
}

/** Inserts a person; somebody with that e-mail who came first stays as they are. */
export async function insertPerson(auth: AuthDb, person: Person): Promise<void> {
  await auth
    .insertInto('app_user')
    .values({ ...person, email: person.email.toLowerCase() })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute()
}

export async function setPersonName(auth: AuthDb, id: string, name: string): Promise<void> {
  await auth.updateTable('app_user').set({ name }).where('id', '=', id).execute()
}

export async function setPersonLocale(auth: AuthDb, id: string, locale: Locale): Promise<void> {
  await auth.updateTable('app_user').set({ locale }).where('id', '=', id).execute()
}

/** A session that has not expired, with its person. `tokenHash` is the hex SHA-256 of the cookie's token. */
export async function findSession(
  auth: AuthDb,
  tokenHash: string,
  now: Date,
): Promise<{ readonly person: Person; readonly expiresAt: Date } | undefined> {
  const row = await auth
    .selectFrom('session')
    .innerJoin('app_user', 'app_user.id', 'session.user_id')
    .select([...personColumns, 'session.expires_at'])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row && { person: toPerson(row), expiresAt: row.expires_at }
}

export interface NewSession {
  readonly tokenHash: string
  readonly userId: string
  readonly createdAt: Date
  readonly expiresAt: Date
}

export async function insertSession(auth: AuthDb, session: NewSession): Promise<void> {
  await auth
    .insertInto('session')
    .values({
      token_hash: session.tokenHash,
      user_id: session.userId,
      created_at: session.createdAt,
      expires_at: session.expiresAt,
    })
    .execute()
}

export async function extendSession(auth: AuthDb, tokenHash: string, until: Date): Promise<void> {
  await auth
    .updateTable('session')
    .set({ expires_at: until })
    .where('token_hash', '=', tokenHash)
    .execute()
}

export async function deleteSession(auth: AuthDb, tokenHash: string): Promise<void> {
  await auth.deleteFrom('session').where('token_hash', '=', tokenHash).execute()
}

export async function insertVerification(
  auth: AuthDb,
  token: { readonly identifier: string; readonly tokenHash: string; readonly expiresAt: Date },
): Promise<void> {
  await auth
    .insertInto('verification_token')
    .values({
      identifier: token.identifier,
      token_hash: token.tokenHash,
      expires_at: token.expiresAt,
    })
    .execute()
}

/** Takes a sign-in token out, so that it works once. Its end of validity, or undefined when there is no such token. */
export async function takeVerification(
  auth: AuthDb,
  identifier: string,
  tokenHash: string,
): Promise<Date | undefined> {
  const row = await auth
    .deleteFrom('verification_token')
    .where('identifier', '=', identifier)
    .where('token_hash', '=', tokenHash)
    .returning('expires_at')
    .executeTakeFirst()
  return row?.expires_at
}
