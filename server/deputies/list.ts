import { listDeputations } from '#db/repos/deputations.ts'
import { listMembers } from '#db/repos/members.ts'
import type { TenantTx } from '#db/tenant.ts'
import { isOnDay, type Deputation } from '#lib/agreement/deputy/deputation.ts'
import type { Participants } from '#lib/agreement/participants.ts'
import { dayOf } from '#lib/words/time.ts'
import { participantsOf } from '#server/agreement/participants.ts'
import { today } from '#server/today.ts'

/** How a deputation stands today: `halted` while it should run, but one of the two is not what they were, or their organisation takes no part. */
type Standing = 'running' | 'later' | 'over' | 'ended' | 'halted'

export interface DeputationView extends Deputation {
  readonly is: Standing
  readonly principalName: string
  readonly deputyName: string
}

/** All of a workspace, those to come and running first; who has left is named too (S-209). */
export async function deputiesIn(tx: TenantTx): Promise<readonly DeputationView[]> {
  const members = await listMembers(tx)
  const participants = await participantsOf(tx, members)
  const nameOf = (id: string) => members.find(({ userId }) => userId === id)?.name ?? id
  const views = (await listDeputations(tx)).map((one) => ({
    ...one,
    is: standingOf(one, participants),
    principalName: nameOf(one.principal),
    deputyName: nameOf(one.deputy),
  }))
  return [...views.filter(isOpen), ...views.filter((one) => !isOpen(one)).toReversed()]
}

function standingOf(one: Deputation, participants: Participants): Standing {
  // Of one whose days were over before, the leaving of somebody ended nothing.
  const last = one.ended === null ? today() : dayOf(Date.parse(one.ended.at))
  if (one.until < last) return 'over'
  if (one.ended !== null) return 'ended'
  if (!isOnDay(one, today())) return 'later'
  const isActive = participants.orgs[one.orgId]?.status === 'active'
  const runs = participants.people[one.deputy]?.deputyFor === one.principal
  return isActive && runs ? 'running' : 'halted'
}

function isOpen({ is }: DeputationView): boolean {
  return is === 'running' || is === 'later' || is === 'halted'
}
