import { listMembers } from '#db/repos/members.ts'
import { listOwnRiskVersions } from '#db/repos/own-risks.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'
import { writtenRow, type WrittenRow } from '../written-row.ts'

/** Everything an own row has said, the newest version first (S-136); `not-found` when the consortium has no such row. */
export async function versionsOf(tx: TenantTx, rowId: string): Promise<readonly WrittenRow[]> {
  const versions = await listOwnRiskVersions(tx, rowId)
  if (versions.length === 0) throw new AppError('not-found')
  const names = new Map((await listMembers(tx)).map((m) => [m.userId, m.name]))
  return versions.flatMap((stored) => writtenRow(stored, names) ?? [])
}
