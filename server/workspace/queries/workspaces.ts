import { membershipsOf } from '#db/lookups.ts'
import { listOrganizations } from '#db/repos/organizations.ts'
import { inWorkspace } from '#db/tenant.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Role } from '#lib/policy/roles.ts'
import { runtime } from '#server/runtime.ts'
import { type OrganizationView, organizationView, shownText } from '../view.ts'

export interface WorkspaceRow {
  readonly id: string
  readonly name: LocalText
  /** the organisation the person acts for there */
  readonly orgId: string
  readonly organization: OrganizationView | null
  readonly organizations: number
  readonly roles: readonly Role[]
}

/** The workspaces somebody is a member of, by name, with the organisation they act for in each. */
export async function listWorkspaces(person: { readonly userId: string }): Promise<WorkspaceRow[]> {
  const { auth, web } = runtime()
  const all = await membershipsOf(auth, person.userId)
  return await Promise.all(
    all.map(async ({ workspaceId, workspaceName, orgId, roles }) => {
      const here = { workspaceId, userId: person.userId, orgId }
      const orgs = await inWorkspace(web, here, (tx) => listOrganizations(tx))
      const own = orgs.find((org) => org.id === orgId)
      return {
        id: workspaceId,
        name: shownText(workspaceName),
        orgId,
        organization: own === undefined ? null : organizationView(own),
        organizations: orgs.length,
        roles,
      }
    }),
  )
}
