import type { AuthDb } from './identity.ts'

/** How many sign-in links for this address are still valid at `now`. */
export async function countLinks(auth: AuthDb, identifier: string, now: Date): Promise<number> {
  const row = await auth
    .selectFrom('verification_token')
    .select((eb) => eb.fn.countAll().as('links'))
    .where('identifier', '=', identifier)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow()
  return Number(row.links)
}
