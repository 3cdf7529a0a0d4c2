import type { Act } from '../../command.ts'
import type { Stamp } from '../round.ts'

/** What is kept of who acted and when. */
export function stampOf({ by, at }: Act): Stamp {
  return { userId: by.userId, orgId: by.orgId, at }
}
