import { appendAudit } from '#db/repos/audit.ts'
import { removeMember } from '#db/repos/members.ts'
import type { TenantTx } from '#db/tenant.ts'
import { grantable } from '#lib/policy/grantable.ts'
import { tellWhoIsNext } from '#server/consultations/leaving.ts'
import { deputationsEnding, endsWithout, recordEnding } from '#server/deputies/ending.ts'
import { AppError } from '#server/errors.ts'
import { notify } from '#server/notices/notify.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'
import { colleague } from './colleague.ts'
import { keepOneHolder } from './keep-one-holder.ts'

/**
 * Takes a member of one's own organisation out of the workspace; what they did stays (S-24). Their roles go with them, so that
 * each must be the acting member's to take (S-23).
 */
export async function remove(
  tx: TenantTx,
  member: Member,
  userId: string,
  now: Date,
): Promise<void> {
  const person = await colleague(tx, member, 'member.remove', userId)
  if (person.roles.some((role) => !grantable(member.roles).includes(role))) {
    throw new AppError('forbidden', 'role-above-own')
  }
  const ending = await deputationsEnding(tx, endsWithout(person.userId))
  await keepOneHolder(tx, person, person.roles)
  const by = await actorOf(tx, member)
  const data = {
    person: { id: person.userId, name: person.name },
    organisation: { id: by.orgId, name: by.orgName },
  }
  // The entry first: somebody who removes themselves may write nothing afterwards.
  const at = now.toISOString()
  await notify(tx, await appendAudit(tx, { kind: 'member.removed', data, by, at }))
  await recordEnding(tx, ending, { by, at, leaving: [person.userId] })
  await tellWhoIsNext(tx, person.userId, at)
  if (!(await removeMember(tx, person.userId))) throw new AppError('conflict')
}
