import type { TenantTx } from '#db/tenant.ts'
import { modelRows } from '#server/model/queries/models.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { workspaceView } from './workspace.ts'

/** What the home screen of a consortium shows: its models and whose turn it is. */
export async function readHome(tx: TenantTx, member: Member) {
  return {
    ...(await workspaceView(tx)),
    me: member,
    models: await modelRows(tx),
  }
}
