import { randomBytes, randomUUID } from 'node:crypto'
import type { TestDatabase } from './pg.ts'

/** A row of a passkey of this person, of a key that nobody has; its id. */
export async function givePasskey(pg: TestDatabase, userId: string, at: Date): Promise<string> {
  const id = randomUUID()
  await pg.owner.db
    .insertInto('passkey')
    .values({
      id,
      user_id: userId,
      credential_id: randomBytes(32).toString('base64url'),
      public_key: randomBytes(77),
      counter: 0,
      transports: ['internal'],
      backed_up: false,
      name: '端末の鍵',
      created_at: at,
    })
    .execute()
  return id
}
