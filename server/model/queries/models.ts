import { listMembers } from '#db/repos/members.ts'
import { findModel, listMappings, listModels, type Mapping } from '#db/repos/models.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'
import { type ModelRowView, modelRowView } from '../view.ts'

/** The models of the workspace, newest first. */
export async function modelRows(tx: TenantTx): Promise<ModelRowView[]> {
  const members = await listMembers(tx)
  return (await listModels(tx)).map((row) => modelRowView(row, members))
}

export interface ModelHeadView extends ModelRowView {
  /** which stakeholder of the model is which organisation of the workspace */
  readonly mappings: readonly Mapping[]
}

/** One model of the workspace without its content; `not-found` for any other id (S-4). */
export async function modelHead(tx: TenantTx, modelId: string): Promise<ModelHeadView> {
  const row = await findModel(tx, modelId)
  if (row === undefined) throw new AppError('not-found')
  const members = await listMembers(tx)
  return { ...modelRowView(row, members), mappings: await listMappings(tx, modelId) }
}
