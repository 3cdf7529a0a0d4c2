import { listDeputations } from '#db/repos/deputations.ts'
import type { TenantTx } from '#db/tenant.ts'
import { isOnDay, type Deputation } from '#lib/agreement/deputy/deputation.ts'
import type { Participants } from '#lib/agreement/participants.ts'
import { readParticipants } from '#server/agreement/participants.ts'
import { today } from './today.ts'

/** How a deputation stands today: `halted` while it should run, but one of the two is not what they were, or their organisation takes no part. */
type Standing = 'running' | 'later' | 'over' | 'ended' | 'halted'

export interface DeputationView extends Deputation {
  readonly is: Standing
}

/** All of a workspace, those to come and running first. */
export async function deputiesIn(tx: TenantTx): Promise<readonly DeputationView[]> {
  const participants = await readParticipants(tx)
  const views = (await listDeputations(tx)).map((one) => ({
    ...one,
    is: standingOf(one, participants),
  }))
  return [...views.filter(isOpen), ...views.filter((one) => !isOpen(one)).toReversed()]
}

function standingOf(one: Deputation, participants: Participants): Standing {
  if (one.ended !== null) return 'ended'
  if (one.until < today()) return 'over'
  if (!isOnDay(one, today())) return 'later'
  const isActive = participants.orgs[one.orgId]?.status === 'active'
  const runs = participants.people[one.deputy]?.deputyFor === one.principal
  return isActive && runs ? 'running' : 'halted'
}

function isOpen({ is }: DeputationView): boolean {
  return is === 'running' || is === 'later' || is === 'halted'
}
