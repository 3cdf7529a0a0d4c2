import {
  findView,
  isNameTaken,
  lockViews,
  removeView,
  renameView,
  replaceView,
} from '#db/repos/table-views.ts'
import type { TenantTx } from '#db/tenant.ts'
import { audienceSchema, type TableView } from '#lib/exchange/table-view.ts'
import { can } from '#lib/policy/can.ts'
import { AppError } from '#server/errors.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { mayRemove, neededFor } from '../may.ts'
import { record } from '../record.ts'

interface ViewOf {
  readonly modelId: string
  readonly viewId: string
}

/** Gives one's own view another name (S-82). */
export async function rename(
  tx: TenantTx,
  member: Member,
  { modelId, viewId, name }: ViewOf & { readonly name: string },
  now: Date,
): Promise<void> {
  await lockViews(tx, modelId)
  const view = await ownView(tx, member, { modelId, viewId })
  if (await isNameTaken(tx, { modelId, table: view.table, name }, viewId)) {
    throw new AppError('conflict', 'view-name')
  }
  if (!(await renameView(tx, viewId, name, now))) throw new AppError('not-found')
  await record(tx, member, { kind: 'view.renamed', modelId, view: { ...view, name } }, now)
}

/** Puts what is seen now into one's own view (S-82). */
export async function replace(
  tx: TenantTx,
  member: Member,
  { modelId, viewId, content }: ViewOf & { readonly content: TableView },
  now: Date,
): Promise<void> {
  const view = await ownView(tx, member, { modelId, viewId })
  if (!(await replaceView(tx, viewId, content, now))) throw new AppError('not-found')
  await record(tx, member, { kind: 'view.replaced', modelId, view }, now)
}

/** Removes a view: one's own, or a shared one of those one administers (S-82). */
export async function remove(
  tx: TenantTx,
  member: Member,
  { modelId, viewId }: ViewOf,
  now: Date,
): Promise<void> {
  const view = await seenView(tx, { modelId, viewId })
  if (!mayRemove(member, view)) throw new AppError('forbidden', 'own-view')
  if (!(await removeView(tx, viewId))) throw new AppError('not-found')
  await record(tx, member, { kind: 'view.removed', modelId, view }, now)
}

async function ownView(tx: TenantTx, member: Member, at: ViewOf) {
  const view = await seenView(tx, at)
  if (view.byUser !== member.userId) throw new AppError('forbidden', 'own-view')
  // Who may not share any more does not change what is shared either, but may take it away.
  if (!can(member, neededFor[view.audience], member.orgId)) {
    throw new AppError('forbidden', 'missing-right')
  }
  return view
}

async function seenView(tx: TenantTx, { modelId, viewId }: ViewOf) {
  const view = await findView(tx, modelId, viewId)
  if (view === undefined) throw new AppError('not-found')
  return { ...view, audience: audienceSchema.parse(view.audience) }
}
