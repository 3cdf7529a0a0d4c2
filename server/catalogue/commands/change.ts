import { findOwnRisk, insertOwnRiskVersion, lockOwnRisks } from '#db/repos/own-risks.ts'
import type { TenantTx } from '#db/tenant.ts'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { ownRowSchema, type OwnRowContent } from '#lib/catalog/risks/own/own-row.ts'
import { AppError } from '#server/errors.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { most } from '../limits.ts'
import { record } from '../record.ts'

/**
 * Lets a row say something else from now on: its next version (S-137). Refused as `stale` when the person has changed another version than the
 * newest. What says the same writes nothing: `isNew` is false.
 */
export async function change(
  tx: TenantTx,
  member: Member,
  {
    rowId,
    version: seen,
    content,
  }: { readonly rowId: string; readonly version: number; readonly content: OwnRowContent },
  now: Date,
): Promise<{ readonly version: number; readonly isNew: boolean }> {
  await lockOwnRisks(tx)
  const row = await findOwnRisk(tx, rowId)
  if (row === undefined) throw new AppError('not-found')
  if (row.archivedAt !== null) throw new AppError('refused', 'own-row-archived')
  if (row.version !== seen) throw new AppError('stale', 'own-row-changed')
  if (saysTheSame(row.content, content)) return { version: seen, isNew: false }
  if (seen >= most.versions) throw new AppError('too-many', 'own-row-versions')
  const version = seen + 1
  if (!(await insertOwnRiskVersion(tx, { id: rowId, version, content, at: now }))) {
    throw new AppError('stale', 'own-row-changed')
  }
  const { title } = content
  await record(tx, member, { kind: 'catalogue.rowChanged', rowId, version, title }, now)
  return { version, isNew: true }
}

function saysTheSame(stored: unknown, content: OwnRowContent): boolean {
  const read = ownRowSchema.safeParse(stored)
  return read.success && canonicalJson(read.data) === canonicalJson(content)
}
