import { appendAudit } from '#db/repos/audit.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'

interface Act {
  readonly kind:
    | 'catalogue.rowAdded'
    | 'catalogue.rowChanged'
    | 'catalogue.rowArchived'
    | 'catalogue.rowRestored'
  readonly rowId: string
  readonly version: number
  readonly title: LocalText
}

/** Puts on the trail who wrote an own row or set it aside, and in which version (S-139). */
export async function record(
  tx: TenantTx,
  member: Member,
  { kind, ...row }: Act,
  now: Date,
): Promise<void> {
  const by = await actorOf(tx, member)
  await appendAudit(tx, { kind, data: { row }, by, at: now.toISOString() })
}
