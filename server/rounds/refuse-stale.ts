import { appendAudit } from '#db/repos/audit.ts'
import type { RoundRefusal } from '#lib/agreement/round/decision.ts'
import { namesInScope, type Digests } from '#lib/agreement/round/scope.ts'
import type { Acting } from '#server/agreement/acting.ts'
import { namesFor } from '#server/agreement/fact.ts'
import { runtime } from '#server/runtime.ts'
import { refused } from './refusal.ts'
import type { StandingRound } from './standing.ts'

/**
 * Refuses an act. That somebody would have signed what they have not seen is itself an entry of the trail, in its own transaction, and the
 * refusal names the contents that moved on (S-181).
 */
export async function refuseRound(
  { member, tx }: Acting,
  { refused: why, here }: RoundRefusal & { readonly here: StandingRound },
  shown: Digests,
): Promise<never> {
  if (why !== 'stale') throw refused(why)
  const { standing, n, state, setting } = here
  const changed = namesInScope(state.round.scope).filter((name) => {
    return shown[name] === undefined || shown[name] !== setting.content[name]
  })
  await tx(async (fresh) => {
    const names = await namesFor(fresh, member, standing)
    await appendAudit(fresh, {
      kind: 'round.refusedStale',
      data: {
        model: names.model,
        roundId: state.round.id,
        n,
        organisation: names.organisation(member.orgId),
        changes: changed.length,
      },
      at: runtime().clock().toISOString(),
      by: names.by,
      modelId: standing.modelId,
    })
  })
  throw refused('stale', { changed })
}
