import { appendAgreementEvent } from '#db/repos/agreement-events.ts'
import { hasLooked } from '#db/repos/card-looks.ts'
import { runtime } from '#server/runtime.ts'
import type { Acting } from '../acting.ts'
import { lookedAt } from '../queries/looks.ts'
import { readStanding } from '../standing.ts'

/** Keeps that the acting person has opened a card, once for everything that could be seen on it (S-215). It is no act: the trail does not tell it. */
export async function keepCardLook(
  { member, tx: inTx }: Pick<Acting, 'member' | 'tx'>,
  modelId: string,
  riskId: string,
): Promise<{ readonly isKept: boolean }> {
  return await inTx(async (tx) => {
    const digest = lookedAt(await readStanding(tx, modelId), riskId)
    if (await hasLooked(tx, modelId, { riskId, digest })) return { isKept: false }
    await appendAgreementEvent(tx, modelId, {
      id: runtime().newId(),
      riskId,
      type: 'looked',
      body: { digest },
      userId: member.userId,
      orgId: member.orgId,
      at: runtime().clock(),
    })
    return { isKept: true }
  })
}
