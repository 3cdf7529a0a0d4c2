import { listOrganizations } from '#db/repos/organizations.ts'
import { readWorkspace } from '#db/repos/workspaces.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { WritePolicy } from '#lib/policy/write-policy.ts'
import { type OrganizationView, organizationView, shownText } from '../view.ts'

export interface WorkspaceView {
  readonly workspace: {
    readonly id: string
    readonly name: LocalText
    readonly writePolicy: WritePolicy
    /** browsers may keep the models they opened */
    readonly offlineCache: boolean
  }
  readonly organizations: readonly OrganizationView[]
}

/** The workspace of the transaction and the organisations in it. */
export async function workspaceView(tx: TenantTx): Promise<WorkspaceView> {
  const { id, name, writePolicy, offlineCache } = await readWorkspace(tx)
  const organizations = await listOrganizations(tx)
  return {
    workspace: { id, name: shownText(name), writePolicy, offlineCache },
    organizations: organizations.map((org) => organizationView(org)),
  }
}
