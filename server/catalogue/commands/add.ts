import {
  countOwnRisks,
  insertOwnRisk,
  insertOwnRiskVersion,
  lockOwnRisks,
} from '#db/repos/own-risks.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { OwnRowContent } from '#lib/catalog/risks/own/own-row.ts'
import { AppError } from '#server/errors.ts'
import { runtime } from '#server/runtime.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { most } from '../limits.ts'
import { record } from '../record.ts'

/** Keeps new own rows, all or none, each in its first version (S-136); refused beyond what a consortium keeps (S-138). */
export async function add(
  tx: TenantTx,
  member: Member,
  contents: readonly OwnRowContent[],
  now: Date,
): Promise<{ readonly rowIds: readonly string[] }> {
  await lockOwnRisks(tx)
  const kept = await countOwnRisks(tx)
  if (kept + contents.length > most.rows) throw new AppError('too-many', 'own-rows')
  const rowIds: string[] = []
  for (const content of contents) {
    const rowId = runtime().newId()
    // In the order they were given, which is the order they are listed in.
    const at = new Date(now.getTime() + rowIds.length)
    await insertOwnRisk(tx, rowId, at)
    await insertOwnRiskVersion(tx, { id: rowId, version: 1, content, at: now })
    const { title } = content
    await record(tx, member, { kind: 'catalogue.rowAdded', rowId, version: 1, title }, now)
    rowIds.push(rowId)
  }
  return { rowIds }
}
