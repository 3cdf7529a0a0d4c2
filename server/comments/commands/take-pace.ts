import { keepPace, type Whose } from '#db/repos/pace.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'
import { pace } from '../limits.ts'

const reasons = { person: 'comment-pace', org: 'comment-pace-organization' } as const

/**
 * Counts one act about comments for the person and their organisation; refused with how many seconds are to be waited when one of them is too
 * fast (S-68). Comes before every other row an act changes: who acts at the same time waits here, and nowhere in a ring.
 */
export async function takePace(tx: TenantTx, now: Date): Promise<void> {
  for (const whose of ['person', 'org'] satisfies Whose[]) {
    const wait = await keepPace(tx, whose, pace[whose], now)
    if (wait > 0)
      throw new AppError('too-many', reasons[whose], { seconds: Math.ceil(wait / 1000) })
  }
}
