import type { AuthDb } from './identity.ts'

/** When the person of a session signed in, and when they last proved by a passkey who they are. */
export interface Proven {
  readonly signedInAt: Date
  readonly provenAt: Date | null
}

/** Of the session with this token hash; undefined when it has ended. */
export async function provenAtOf(auth: AuthDb, tokenHash: string): Promise<Proven | undefined> {
  return await auth
    .selectFrom('session')
    .select(['created_at as signedInAt', 'proven_at as provenAt'])
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst()
}

/** Notes that the person of this session has just proved who they are. */
export async function setProven(auth: AuthDb, tokenHash: string, at: Date): Promise<void> {
  await auth
    .updateTable('session')
    .set({ proven_at: at })
    .where('token_hash', '=', tokenHash)
    .execute()
}
