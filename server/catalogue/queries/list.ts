import { listMembers } from '#db/repos/members.ts'
import { listOwnRisks } from '#db/repos/own-risks.ts'
import type { TenantTx } from '#db/tenant.ts'
import { writtenRow, type WrittenRow } from '../written-row.ts'

/** An own row as everybody of the consortium sees it, in its newest version. */
interface ListedRow extends WrittenRow {
  readonly isArchived: boolean
}

/** The consortium's own rows in the order they were made, archived ones included (S-136); one that this version cannot read is passed over. */
export async function ownRowsOf(tx: TenantTx): Promise<readonly ListedRow[]> {
  const names = new Map((await listMembers(tx)).map((m) => [m.userId, m.name]))
  return (await listOwnRisks(tx)).flatMap((stored) => {
    const written = writtenRow(stored, names)
    return written === undefined ? [] : [{ ...written, isArchived: stored.archivedAt !== null }]
  })
}
