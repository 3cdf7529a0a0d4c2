import { appendAudit } from '#db/repos/audit.ts'
import { setRoles } from '#db/repos/members.ts'
import type { TenantTx } from '#db/tenant.ts'
import { grantable } from '#lib/policy/grantable.ts'
import { type Role, roles as allRoles } from '#lib/policy/roles.ts'
import { deputationsEnding, recordEnding } from '#server/deputies/ending.ts'
import { AppError } from '#server/errors.ts'
import { notify } from '#server/notices/notify.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'
import { keepOneHolder } from './keep-one-holder.ts'
import { colleague } from './colleague.ts'

/**
 * Gives a member of one's own organisation other roles. Every role that is added or taken away must be the acting member's
 * to give (S-23); the last owner and the last administrator stay (S-24). Asking for the roles somebody has changes nothing.
 */
export async function changeRoles(
  tx: TenantTx,
  member: Member,
  target: { readonly userId: string; readonly roles: readonly Role[] },
  now: Date,
): Promise<void> {
  const person = await colleague(tx, member, 'member.setRoles', target.userId)
  const before = person.roles
  const after = allRoles.filter((role) => target.roles.includes(role))
  const changed = allRoles.filter((role) => before.includes(role) !== after.includes(role))
  if (changed.length === 0) return
  if (changed.some((role) => !grantable(member.roles).includes(role))) {
    throw new AppError('forbidden', 'role-above-own')
  }
  const lost = before.filter((role) => !after.includes(role))
  const ending = await deputationsEnding(
    tx,
    ({ principal }) => principal === person.userId && !after.includes('approver'),
  )
  await keepOneHolder(tx, person, lost)
  if (!(await setRoles(tx, person.userId, after))) throw new AppError('conflict')
  const by = await actorOf(tx, member)
  const data = {
    person: { id: person.userId, name: person.name },
    organisation: { id: by.orgId, name: by.orgName },
    before: [...before],
    after,
  }
  const envelope = { by, at: now.toISOString() }
  await notify(tx, await appendAudit(tx, { kind: 'member.rolesChanged', data, ...envelope }))
  await recordEnding(tx, ending, { ...envelope, leaving: [] })
}
