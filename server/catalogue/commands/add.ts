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

/** Keeps a new own row in its first version (S-136); refused beyond what a consortium keeps (S-138). */
export async function add(
  tx: TenantTx,
  member: Member,
  content: OwnRowContent,
  now: Date,
): Promise<{ readonly rowId: string; readonly version: number }> {
  await lockOwnRisks(tx)
  if ((await countOwnRisks(tx)) >= most.rows) throw new AppError('too-many', 'own-rows')
  const rowId = runtime().newId()
  await insertOwnRisk(tx, rowId, now)
  await insertOwnRiskVersion(tx, { id: rowId, version: 1, content, at: now })
  const { title } = content
  await record(tx, member, { kind: 'catalogue.rowAdded', rowId, version: 1, title }, now)
  return { rowId, version: 1 }
}
