import { listMembers } from '#db/repos/members.ts'
import { listOwnRisks } from '#db/repos/own-risks.ts'
import type { TenantTx } from '#db/tenant.ts'
import { ownRowSchema, type OwnRow } from '#lib/catalog/risks/own/own-row.ts'

/** An own row as everybody of the consortium sees it. */
export interface ListedOwnRow {
  readonly row: OwnRow
  readonly isArchived: boolean
  /** who wrote this version, for which organisation; UTC instant with milliseconds */
  readonly by: { readonly userId: string; readonly orgId: string; readonly name: string }
  readonly at: string
}

/** The consortium's own rows in the order they were made, archived ones included (S-136); one that this version cannot read is passed over. */
export async function ownRowsOf(tx: TenantTx): Promise<readonly ListedOwnRow[]> {
  const names = new Map((await listMembers(tx)).map((m) => [m.userId, m.name]))
  return (await listOwnRisks(tx)).flatMap(({ id, version, content, by, byOrg, at, archivedAt }) => {
    const read = ownRowSchema.safeParse(content)
    if (!read.success) return []
    return [
      {
        row: { id, version, ...read.data },
        isArchived: archivedAt !== null,
        by: { userId: by, orgId: byOrg, name: names.get(by) ?? '' },
        at: at.toISOString(),
      },
    ]
  })
}
