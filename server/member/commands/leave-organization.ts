import { appendAudit } from '#db/repos/audit.ts'
import { whoRelies } from '#db/repos/holdings.ts'
import { listModels } from '#db/repos/models.ts'
import { leaveOrganization } from '#db/repos/organizations.ts'
import type { TenantTx } from '#db/tenant.ts'
import { deputationsEnding, recordEnding } from '#server/deputies/ending.ts'
import { AppError } from '#server/errors.ts'
import { releaseAll } from '#server/model/steward/release-all.ts'
import { notify } from '#server/notices/notify.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf, organizationRef } from '#server/workspace/queries/actor.ts'

/**
 * The member's own organisation leaves (LV-1): what it accepted becomes gaps and what it signed orphaned by that alone (AG-16, AG-17), what
 * it managed is managed by nobody, and what it did stays. Answers the models in which it managed something.
 */
export async function leave(tx: TenantTx, member: Member, now: Date): Promise<readonly string[]> {
  const by = await actorOf(tx, member)
  const organisation = await organizationRef(tx, member.orgId)
  const relying = await whoRelies(tx, member.orgId)
  const ending = await deputationsEnding(tx, ({ orgId }) => orgId === member.orgId)
  const open = (await listModels(tx)).filter((model) => model.archivedAt === null)
  const released: string[] = []
  // In one order, so that two who leave at once wait for each other.
  for (const { id } of open.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (await releaseAll(tx, { modelId: id, orgId: member.orgId, by, now })) released.push(id)
  }
  // The entry first: who has left may write nothing afterwards.
  const at = now.toISOString()
  const entry = await appendAudit(tx, {
    kind: 'organisation.left',
    data: { organisation },
    by,
    at,
  })
  await notify(tx, entry, { relying })
  const leaving = ending.flatMap(({ principal, deputy }) => [principal, deputy])
  await recordEnding(tx, ending, { by, at, leaving })
  const answer = await leaveOrganization(tx, now)
  if (answer === 'last-owner') throw new AppError('refused', 'last-owner-organization')
  if (answer === 'not-allowed') throw new AppError('forbidden')
  return released
}
