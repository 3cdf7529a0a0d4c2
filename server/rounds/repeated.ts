import { findEvent } from '#db/repos/agreement-events.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { refused } from './refusal.ts'

/**
 * Whether the same person has done the same under this key already, so that a request whose answer was lost is answered alike (S-177).
 * Refused when the key was used for something else.
 */
export async function isRepeated(
  tx: TenantTx,
  member: Member,
  done: { readonly key: string; readonly type: string; readonly roundId: string },
): Promise<boolean> {
  const found = await findEvent(tx, done.key)
  if (found === undefined) return false
  const { type, roundId, userId } = found
  if (userId !== member.userId || type !== done.type || roundId !== done.roundId) {
    throw refused('key-used')
  }
  return true
}
