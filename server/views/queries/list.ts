import { listMembers } from '#db/repos/members.ts'
import { findModel } from '#db/repos/models.ts'
import { listViews } from '#db/repos/table-views.ts'
import type { TenantTx } from '#db/tenant.ts'
import {
  audienceSchema,
  tableViewSchema,
  type Audience,
  type TableView,
  type ViewTable,
} from '#lib/exchange/table-view.ts'
import { AppError } from '#server/errors.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { mayRemove } from '../may.ts'

/** A view as somebody sees it in the list. */
export interface ListedView {
  readonly id: string
  readonly name: string
  readonly audience: Audience
  readonly content: TableView
  readonly by: { readonly userId: string; readonly orgId: string; readonly name: string }
  /** who made it renames and replaces it */
  readonly isMine: boolean
  readonly mayRemove: boolean
}

/** The views of a table that a member sees (S-80); one that this version cannot read is passed over. */
export async function viewsOf(
  tx: TenantTx,
  member: Member,
  { modelId, table }: { readonly modelId: string; readonly table: ViewTable },
): Promise<readonly ListedView[]> {
  if ((await findModel(tx, modelId)) === undefined) throw new AppError('not-found')
  const names = new Map((await listMembers(tx)).map((m) => [m.userId, m.name]))
  return (await listViews(tx, modelId, table)).flatMap((row) => {
    const content = tableViewSchema.safeParse(row.content)
    const audience = audienceSchema.safeParse(row.audience)
    if (!content.success || !audience.success) return []
    const view = { byUser: row.byUser, byOrg: row.byOrg, audience: audience.data }
    return [
      {
        id: row.id,
        name: row.name,
        audience: audience.data,
        content: content.data,
        by: { userId: row.byUser, orgId: row.byOrg, name: names.get(row.byUser) ?? '' },
        isMine: row.byUser === member.userId,
        mayRemove: mayRemove(member, view),
      },
    ]
  })
}
