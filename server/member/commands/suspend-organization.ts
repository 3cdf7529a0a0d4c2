import { appendAudit } from '#db/repos/audit.ts'
import { changeOrganizationStatus } from '#db/repos/organizations.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf, organizationRef } from '#server/workspace/queries/actor.ts'

export interface Suspension {
  readonly orgId: string
  /** false: the organisation takes part again */
  readonly suspended: boolean
  readonly reason?: string
}

/** Suspends another organisation, or lets it take part again. Its people are out at once; what they did stays. */
export async function suspend(
  tx: TenantTx,
  member: Member,
  input: Suspension,
  now: Date,
): Promise<void> {
  const organisation = await organizationRef(tx, input.orgId)
  if (input.orgId === member.orgId) throw new AppError('refused', 'own-suspension')
  const [from, to] = input.suspended
    ? (['active', 'suspended'] as const)
    : (['suspended', 'active'] as const)
  if (!(await changeOrganizationStatus(tx, input.orgId, from, to))) throw new AppError('conflict')
  const by = await actorOf(tx, member)
  const at = now.toISOString()
  if (input.suspended) {
    const reason = input.reason === undefined ? {} : { reason: input.reason }
    await appendAudit(tx, {
      kind: 'organisation.suspended',
      data: { organisation, ...reason },
      by,
      at,
    })
  } else {
    await appendAudit(tx, { kind: 'organisation.resumed', data: { organisation }, by, at })
  }
}
