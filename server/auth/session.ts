import { findSession } from '#db/identity.ts'
import type { Locale } from '#lib/model/local-text.ts'
import { runtime } from '#server/runtime.ts'
import { readCookie, sessionCookieName } from './cookie.ts'
import { hashToken } from './token.ts'

/** Somebody who is signed in. `id` is the digest of the cookie's token: it names the session and opens nothing. */
export interface Session {
  readonly id: string
  readonly userId: string
  readonly email: string
  readonly name: string
  readonly locale: Locale
  readonly expiresAt: Date
}

/**
 * Who sends a request with this `Cookie` header: the one reader for pages, procedures and sockets. Null when there is no
 * session or it has ended. Throws when the database cannot be asked: that is an outage, not a sign-out (S-9).
 */
export async function sessionFromCookie(
  header: string | null | undefined,
): Promise<Session | null> {
  const id = sessionIdFromCookie(header)
  return id === undefined ? null : await sessionById(id)
}

/** The id that a `Cookie` header claims; whether that session lives is not asked. */
export function sessionIdFromCookie(header: string | null | undefined): string | undefined {
  const token = readCookie(header, sessionCookieName(runtime().env.origin))
  return token === undefined ? undefined : hashToken(token)
}

/** The session of this id while it lives; asked again by what stays open longer than a request. */
export async function sessionById(id: string): Promise<Session | null> {
  const { auth, clock } = runtime()
  const found = await findSession(auth, id, clock())
  if (found === undefined) return null
  const { person, expiresAt } = found
  return {
    id,
    userId: person.id,
    email: person.email,
    name: person.name,
    locale: person.locale,
    expiresAt,
  }
}
