import { createHmac } from 'node:crypto'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'

/** The login roles of the running server. Each owns nothing and is bound by row security (db/SPEC.md T-5). */
export const loginRoles = ['app_web', 'app_collab', 'app_auth'] as const
export type LoginRole = (typeof loginRoles)[number]

/** One address a role. */
export type RoleUrls = Readonly<Record<LoginRole, string>>

/** The owner's address with another user and password in it; without a password where the server trusts its socket. */
export function urlFor(ownerUrl: string, role: LoginRole, password?: string): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = password ?? ''
  return url.href
}

/** The password of a role when none was given: derived, so that every process of an installation knows it. */
export function derivedPassword(secret: string, role: LoginRole): string {
  return createHmac('sha256', secret).update(`yoriai role ${role}`).digest('base64url')
}

/** Lets the roles log in with the passwords that stand in their addresses. The owner runs it after the migrations. */
export async function setPasswords<D>(owner: Kysely<D>, urls: RoleUrls): Promise<void> {
  for (const role of loginRoles) {
    const password = decodeURIComponent(new URL(urls[role]).password)
    if (password === '') continue
    await sql`alter role ${sql.id(role)} password ${sql.lit(password)}`.execute(owner)
  }
}
