import { appendAgreementEvent } from '#db/repos/agreement-events.ts'
import { lastLook } from '#db/repos/card-looks.ts'
import { runtime } from '#server/runtime.ts'
import type { Acting } from '../acting.ts'
import { lookedAt } from '../queries/looks.ts'
import { readStanding } from '../standing.ts'

/** How often a look at what stands no more is kept of one person and card, so that nobody fills the log with what never stood. Milliseconds. */
const pastEach = 60_000

/**
 * Keeps that the acting person has opened a card, once for everything that could be seen on it (S-215): `drawn` is the digest of what stood on
 * their screen, without one what stands now (S-230). It is no act: the trail does not tell it.
 */
export async function keepCardLook(
  { member, tx: inTx }: Pick<Acting, 'member' | 'tx'>,
  modelId: string,
  { riskId, drawn }: { readonly riskId: string; readonly drawn?: string | undefined },
): Promise<{ readonly isKept: boolean }> {
  return await inTx(async (tx) => {
    const present = lookedAt(await readStanding(tx, modelId), riskId)
    const digest = drawn ?? present
    const at = runtime().clock()
    const last = await lastLook(tx, modelId, riskId)
    if (last?.digest === digest) return { isKept: false }
    const isEarly = last !== undefined && at.getTime() - last.at.getTime() < pastEach
    if (digest !== present && isEarly) return { isKept: false }
    await appendAgreementEvent(tx, modelId, {
      id: runtime().newId(),
      riskId,
      type: 'looked',
      body: { digest },
      userId: member.userId,
      orgId: member.orgId,
      at,
    })
    return { isKept: true }
  })
}
