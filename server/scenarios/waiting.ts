import { listWaitingAdoptions } from '#db/repos/scenario-adoptions.ts'
import { readWritePolicy } from '#db/repos/stewardship.ts'
import { mayReview, reviewersOf } from '#lib/policy/adoption.ts'
import { can } from '#lib/policy/can.ts'
import type { InTx } from '#server/model/past-models.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { compared } from './compare.ts'
import { beginningOf } from './states.ts'

/**
 * The variants (by id) whose adoption waits for this member (S-158): asked for by somebody else, and theirs to answer. Where organisations
 * manage elements it is worked out whose are touched, each in a transaction of its own.
 */
export async function waitingVariants(inTx: InTx, member: Member): Promise<ReadonlySet<string>> {
  if (!can(member, 'model.edit')) return new Set()
  const { waiting, policy } = await inTx(async (tx) => ({
    waiting: await listWaitingAdoptions(tx),
    policy: await readWritePolicy(tx),
  }))
  if (policy === 'open') return new Set(waiting.map(({ scenarioId }) => scenarioId))
  const mine = new Set<string>()
  for (const { id, scenarioId, askedBy, askedOrg } of waiting) {
    const base = await beginningOf(inTx, scenarioId)
    const asked = { modelId: scenarioId, base, adoptionId: id, choices: {} }
    const { managers } = await inTx(async (tx) => await compared(tx, asked))
    const asker = { userId: askedBy, orgId: askedOrg }
    if (mayReview(reviewersOf(managers, asker), asker, member)) mine.add(scenarioId)
  }
  return mine
}
