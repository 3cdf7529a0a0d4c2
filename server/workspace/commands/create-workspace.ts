import { membershipsOf } from '#db/lookups.ts'
import { appendAudit } from '#db/repos/audit.ts'
import { listOrganizations, type NewOrganization } from '#db/repos/organizations.ts'
import { foundWorkspace } from '#db/repos/workspaces.ts'
import { inWorkspace } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { freeLook } from '#lib/policy/look.ts'
import { AppError } from '#server/errors.ts'
import { runtime } from '#server/runtime.ts'

export interface NewWorkspace {
  readonly name: LocalText
  /** an organisation the person acts for already, or a new one */
  readonly organization: { readonly id: string } | NewOrganization
}

/** Founds a workspace with the person as its owner; the first audit entry stands in the same transaction (S-20). */
export async function createWorkspace(
  person: { readonly userId: string; readonly name: string },
  input: NewWorkspace,
): Promise<{ readonly workspaceId: string }> {
  const { clock, newId, web } = runtime()
  const { id, ...organization } = await organizationOf(person.userId, input.organization)
  const context = { workspaceId: newId(), userId: person.userId, orgId: id }
  const look = must(freeLook([]), 'a look in an empty workspace')
  await inWorkspace(web, context, async (tx) => {
    if (!(await foundWorkspace(tx, input.name, organization, look))) throw new AppError('not-found')
    const by = { userId: person.userId, name: person.name, orgId: id, orgName: organization.name }
    const at = clock().toISOString()
    await appendAudit(tx, { kind: 'workspace.created', data: { name: input.name }, by, at })
  })
  return { workspaceId: context.workspaceId }
}

async function organizationOf(
  userId: string,
  given: NewWorkspace['organization'],
): Promise<NewOrganization & { readonly id: string }> {
  const { auth, newId, web } = runtime()
  if (!('id' in given)) return { id: newId(), ...given }
  const all = await membershipsOf(auth, userId)
  const there = all.find((membership) => membership.orgId === given.id)
  if (there === undefined) throw new AppError('not-found')
  const context = { workspaceId: there.workspaceId, userId, orgId: given.id }
  const orgs = await inWorkspace(web, context, (tx) => listOrganizations(tx))
  const { name, short } = must(
    orgs.find((org) => org.id === given.id),
    'the organisation one acts for',
  )
  return { id: given.id, name, short }
}
