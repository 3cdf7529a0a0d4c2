import { archiveOwnRisk, findOwnRisk, lockOwnRisks } from '#db/repos/own-risks.ts'
import type { TenantTx } from '#db/tenant.ts'
import { ownRowSchema } from '#lib/catalog/risks/own/own-row.ts'
import { AppError } from '#server/errors.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { record } from '../record.ts'

/** Archives a row, so that it is suggested no more, or brings it back (S-137); false, and nothing is written, when it is so already. */
export async function setArchived(
  tx: TenantTx,
  member: Member,
  { rowId, isArchived }: { readonly rowId: string; readonly isArchived: boolean },
  now: Date,
): Promise<boolean> {
  await lockOwnRisks(tx)
  const row = await findOwnRisk(tx, rowId)
  if (row === undefined) throw new AppError('not-found')
  if (!(await archiveOwnRisk(tx, rowId, isArchived ? now : null))) return false
  const kind = isArchived ? 'catalogue.rowArchived' : 'catalogue.rowRestored'
  // What this version cannot read is archived all the same, under a name that says so.
  const read = ownRowSchema.safeParse(row.content)
  const title = read.success ? read.data.title : { ja: rowId }
  await record(tx, member, { kind, rowId, version: row.version, title }, now)
  return true
}
