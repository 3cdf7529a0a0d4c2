import { appendAudit } from '#db/repos/audit.ts'
import { findModel, listMappings, mapStakeholder } from '#db/repos/models.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf, organizationRef } from '#server/workspace/queries/actor.ts'
import { loadModel } from '../load-model.ts'

export interface Mapping {
  readonly modelId: string
  readonly stakeholderId: string
  /** null: says no longer which organisation the stakeholder is */
  readonly orgId: string | null
}

/**
 * Says which organisation a stakeholder of a model is. An owner may say it of any; an administrator only takes or gives up
 * a stakeholder for the own organisation (S-27): being somebody in a model gives rights in it.
 */
export async function map(tx: TenantTx, member: Member, input: Mapping, now: Date): Promise<void> {
  const { model } = await loadModel(tx, input.modelId)
  const row = await findModel(tx, input.modelId)
  if (row !== undefined && row.origin !== null) throw new AppError('refused', 'in-scenario')
  const stakeholder = model.stakeholders[input.stakeholderId]
  if (stakeholder === undefined) throw new AppError('refused', 'unknown-stakeholder')
  const mappings = await listMappings(tx, input.modelId)
  const before = mappings.find((m) => m.stakeholderId === input.stakeholderId)?.orgId ?? null
  const foreign = [before, input.orgId].some((orgId) => orgId !== null && orgId !== member.orgId)
  if (foreign && !member.roles.includes('owner')) {
    throw new AppError('forbidden', 'own-organization')
  }
  if (before === input.orgId) return
  const ref = async (orgId: string | null) =>
    orgId === null ? null : await organizationRef(tx, orgId)
  const data = {
    model: { id: input.modelId, title: model.meta.title },
    stakeholder: { id: input.stakeholderId, name: stakeholder.name },
    before: await ref(before),
    after: await ref(input.orgId),
  }
  await mapStakeholder(tx, input.modelId, input.stakeholderId, input.orgId)
  const by = await actorOf(tx, member)
  const entry = { by, at: now.toISOString(), modelId: input.modelId }
  await appendAudit(tx, { kind: 'model.mapped', data, ...entry })
}
