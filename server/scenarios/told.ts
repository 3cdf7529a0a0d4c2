import { listMembers } from '#db/repos/members.ts'
import type { StoredAdoption } from '#db/repos/scenario-adoptions.ts'
import type { TenantTx } from '#db/tenant.ts'
import { organizationRef } from '#server/workspace/queries/actor.ts'
import type { Standing } from './states.ts'

/** What was asked for as entries of the trail tell it, with the names of now. */
export async function toldOf(tx: TenantTx, states: Standing, found: StoredAdoption) {
  const asker = (await listMembers(tx)).find((m) => m.userId === found.askedBy)
  return {
    model: { id: states.originId, title: states.origin.meta.title },
    scenario: { id: states.scenarioId, title: states.variant.meta.title },
    adoptionId: found.id,
    asker: { id: found.askedBy, name: asker?.name ?? '' },
    askerOrganisation: await organizationRef(tx, found.askedOrg),
  }
}
