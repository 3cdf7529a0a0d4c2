import { CannotStart } from './cannot-start.ts'
import { connect } from './client.ts'
import { findHoles } from './guard.ts'
import { migrateToLatest } from './migrator.ts'
import { derivedPassword, loginRoles, type RoleUrls, setPasswords, urlFor } from './roles.ts'

/** Addresses of the login roles as far as somebody gave them. */
export type GivenUrls = { readonly [Role in keyof RoleUrls]?: string | undefined }

/**
 * The addresses of the login roles of an installation: those given, else the owner's with a password derived from `secret`.
 * Without a secret (the embedded database, whose socket is trusted) they have no password.
 */
export function roleUrls(ownerUrl: string, given: GivenUrls, secret: string | undefined): RoleUrls {
  const url = (role: keyof RoleUrls) =>
    given[role] ??
    urlFor(ownerUrl, role, secret === undefined ? undefined : derivedPassword(secret, role))
  return {
    app_web: url('app_web'),
    app_collab: url('app_collab'),
    app_auth: url('app_auth'),
  }
}

/** As the owner: runs what migrations are missing and lets the login roles in. Returns the names of those it ran. */
export async function prepare(ownerUrl: string, urls: RoleUrls): Promise<readonly string[]> {
  const owner = connect(ownerUrl, 'yoriai migrate', 1)
  try {
    const ran = await migrateToLatest(owner.db)
    await setPasswords(owner.db, urls)
    return ran
  } catch (error) {
    throw unreachable(ownerUrl, error) ?? error
  } finally {
    await owner.close()
  }
}

/** Refuses to go on when a role that is to serve, or a table, has a hole in the second lock (T-7). */
export async function refuseHoles(urls: RoleUrls): Promise<void> {
  for (const role of loginRoles) {
    const connection = connect(urls[role], 'yoriai guard', 1)
    try {
      const [first] = await findHoles(connection.db)
      if (first !== undefined)
        throw new CannotStart(`Not started, tenants would not be apart: ${first}`)
    } catch (error) {
      throw unreachable(urls[role], error) ?? error
    } finally {
      await connection.close()
    }
  }
}

function unreachable(url: string, error: unknown): CannotStart | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const { host, username } = new URL(url)
  if (/^(ECONN|ENOENT|ENOTFOUND|EAI|ETIMEDOUT|CONNECT_TIMEOUT)/.test(code)) {
    return new CannotStart(`The database at ${host} cannot be reached (${code}).`)
  }
  if (/^(28P01|28000|3D000)$/.test(code)) {
    return new CannotStart(`The database at ${host} does not let ${username} in (${code}).`)
  }
  return undefined
}
