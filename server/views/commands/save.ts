import { findModel } from '#db/repos/models.ts'
import { countViews, insertView, lockViews } from '#db/repos/table-views.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Audience, TableView, ViewTable } from '#lib/exchange/table-view.ts'
import { AppError } from '#server/errors.ts'
import { runtime } from '#server/runtime.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { most } from '../limits.ts'
import { record } from '../record.ts'

interface NewView {
  readonly modelId: string
  readonly table: ViewTable
  readonly name: string
  readonly audience: Audience
  readonly content: TableView
}

/** Keeps a view under a name (S-80). Refused when the person has one of that name, and beyond what may be kept (S-81). */
export async function save(
  tx: TenantTx,
  member: Member,
  view: NewView,
  now: Date,
): Promise<{ readonly viewId: string }> {
  const { modelId } = view
  if ((await findModel(tx, modelId)) === undefined) throw new AppError('not-found')
  await lockViews(tx, modelId)
  const { mine, shared } = await countViews(tx, modelId)
  if (mine >= most.mine) throw new AppError('too-many', 'views-mine')
  if (view.audience !== 'me' && shared >= most.shared)
    throw new AppError('too-many', 'views-shared')
  const id = runtime().newId()
  if (!(await insertView(tx, { ...view, id, at: now }))) throw new AppError('conflict', 'view-name')
  await record(tx, member, { kind: 'view.saved', modelId, view: { ...view, id } }, now)
  return { viewId: id }
}
