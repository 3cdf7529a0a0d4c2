import { listRounds } from '#db/repos/rounds.ts'
import type { TenantTx } from '#db/tenant.ts'
import { waitsFor } from '#lib/agreement/round/turn.ts'
import { can } from '#lib/policy/can.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { listOfRounds } from './list.ts'

/** A round that waits for somebody. */
export interface WaitingRound {
  readonly roundId: string
  readonly n: number
}

/** The rounds of a model in which this member is asked to sign now, the newest first (S-205). */
export async function roundsWaiting(
  tx: TenantTx,
  member: Member,
  modelId: string,
): Promise<readonly WaitingRound[]> {
  if (!can(member, 'agreement.sign', member.orgId)) return []
  if ((await listRounds(tx, modelId)).length === 0) return []
  const { rounds } = await listOfRounds(tx, modelId)
  return rounds
    .filter(({ standing }) => waitsFor(standing, member))
    .map(({ n, round }) => ({ roundId: round.id, n }))
}
