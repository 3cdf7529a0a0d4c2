import { listMembers } from '#db/repos/members.ts'
import { findModel, listMappings, listModels, type Mapping } from '#db/repos/models.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'
import { loadModel } from '../load-model.ts'
import { type ModelRowView, modelRowView } from '../view.ts'

/** The models of the workspace, newest first, under the title each has now. */
export async function modelRows(tx: TenantTx): Promise<ModelRowView[]> {
  const members = await listMembers(tx)
  const views: ModelRowView[] = []
  for (const row of await listModels(tx)) {
    const { model } = await loadModel(tx, row.id)
    views.push(modelRowView(row, model, members))
  }
  return views
}

export interface ModelHeadView extends ModelRowView {
  /** which beginning of its document this is: what browsers kept of another one does not go with it (C-64) */
  readonly epoch: number
  /** which stakeholder of the model is which organisation of the workspace */
  readonly mappings: readonly Mapping[]
}

/** One model of the workspace without its content; `not-found` for any other id (S-4). */
export async function modelHead(tx: TenantTx, modelId: string): Promise<ModelHeadView> {
  const row = await findModel(tx, modelId)
  if (row === undefined) throw new AppError('not-found')
  const members = await listMembers(tx)
  const { model, epoch } = await loadModel(tx, modelId)
  return { ...modelRowView(row, model, members), epoch, mappings: await listMappings(tx, modelId) }
}
