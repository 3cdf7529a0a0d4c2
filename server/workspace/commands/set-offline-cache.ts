import { appendAudit } from '#db/repos/audit.ts'
import { readWorkspace, writeOfflineCache } from '#db/repos/workspaces.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '../queries/actor.ts'

/** Says whether browsers may keep the models of the workspace (S-28). The setting it has already changes nothing. */
export async function setOfflineCache(
  tx: TenantTx,
  member: Member,
  after: boolean,
  now: Date,
): Promise<void> {
  const { offlineCache: before } = await readWorkspace(tx)
  if (before === after) return
  if (!(await writeOfflineCache(tx, after))) throw new AppError('forbidden')
  const by = await actorOf(tx, member)
  const data = { before, after }
  await appendAudit(tx, { kind: 'workspace.offlineCacheSet', data, by, at: now.toISOString() })
}
