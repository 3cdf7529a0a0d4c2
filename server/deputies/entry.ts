import { appendAudit } from '#db/repos/audit.ts'
import { findMember } from '#db/repos/members.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Deputation } from '#lib/agreement/deputy/deputation.ts'
import type { AuditActor } from '#lib/audit/entry.ts'
import { notify } from '#server/notices/notify.ts'

interface Told {
  readonly kind: 'deputy.named' | 'deputy.ended'
  readonly by: AuditActor
  readonly at: string
  /** whom no word of it reaches, because they leave with it */
  readonly leaving?: readonly string[]
}

/** The entry of the trail about a deputation, and word of it for both (S-206). */
export async function recordDeputation(
  tx: TenantTx,
  { id, principal, deputy, from, until }: Deputation,
  { kind, by, at, leaving }: Told,
): Promise<void> {
  const named = async (who: string) => ({ id: who, name: (await findMember(tx, who))?.name ?? who })
  const data = {
    organisation: { id: by.orgId, name: by.orgName },
    deputationId: id,
    principal: await named(principal),
    deputy: await named(deputy),
    from,
    until,
  }
  const entry = await appendAudit(tx, { kind, data, by, at })
  await notify(tx, entry, leaving === undefined ? {} : { leaving })
}
