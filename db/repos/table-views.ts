import { sql } from 'kysely'
import type { Audience, TableView, ViewTable } from '#lib/exchange/table-view.ts'
import type { TenantTx } from '../tenant.ts'

interface StoredView {
  readonly id: string
  readonly table: string
  readonly name: string
  readonly audience: string
  readonly byUser: string
  readonly byOrg: string
  /** JSON as it was kept: a later version of the product may not know all of it */
  readonly content: unknown
  readonly changedAt: Date
}

const columns = [
  'id',
  'table_name as table',
  'name',
  'audience',
  'by_user as byUser',
  'by_org as byOrg',
  'content',
  'changed_at as changedAt',
] as const

interface NewView {
  readonly id: string
  readonly modelId: string
  readonly table: ViewTable
  readonly name: string
  readonly audience: Audience
  readonly content: TableView
  readonly at: Date
}

/** Keeps a view of the acting person. False when they have one of that name already; it stays as it is. */
export async function insertView(tx: TenantTx, view: NewView): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('table_view')
    .values({
      ws_id: sql<string>`app.ws()`,
      id: view.id,
      model_id: view.modelId,
      table_name: view.table,
      name: view.name,
      audience: view.audience,
      by_user: sql<string>`app.person()`,
      by_org: sql<string>`app.org()`,
      content: view.content,
      changed_at: view.at,
    })
    .onConflict((conflict) =>
      conflict.columns(['ws_id', 'model_id', 'table_name', 'by_user', 'name']).doNothing(),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** The views of a table that the acting person sees, by name. */
export async function listViews(
  tx: TenantTx,
  modelId: string,
  table: ViewTable,
): Promise<readonly StoredView[]> {
  return await tx
    .selectFrom('table_view')
    .select(columns)
    .where('model_id', '=', modelId)
    .where('table_name', '=', table)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

export async function findView(
  tx: TenantTx,
  modelId: string,
  id: string,
): Promise<StoredView | undefined> {
  return await tx
    .selectFrom('table_view')
    .select(columns)
    .where('model_id', '=', modelId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** How many views of a model the acting person has, and how many of it are shared and seen by them. */
export async function countViews(
  tx: TenantTx,
  modelId: string,
): Promise<{ readonly mine: number; readonly shared: number }> {
  const { mine, shared } = await tx
    .selectFrom('table_view')
    .select(({ fn }) => [
      fn
        .countAll<string>()
        .filterWhere('by_user', '=', sql<string>`app.person()`)
        .as('mine'),
      fn.countAll<string>().filterWhere('audience', '<>', 'me').as('shared'),
    ])
    .where('model_id', '=', modelId)
    .executeTakeFirstOrThrow()
  return { mine: Number(mine), shared: Number(shared) }
}

/** From here on nobody else keeps a view of this model until the transaction has ended: so that they can be counted. */
export async function lockViews(tx: TenantTx, modelId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`table_view ${modelId}`}, 0))`.execute(
    tx,
  )
}

/** Gives a view of the acting person another name; false when it is gone or not theirs. */
export async function renameView(
  tx: TenantTx,
  id: string,
  name: string,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('table_view')
    .set({ name, changed_at: at })
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Puts something else into a view of the acting person; false when it is gone or not theirs. */
export async function replaceView(
  tx: TenantTx,
  id: string,
  content: TableView,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('table_view')
    .set({ content, changed_at: at })
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Removes a view; false when it is gone or may not be removed by the acting person. */
export async function removeView(tx: TenantTx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('table_view')
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** Whether the acting person has another view of that name. */
export async function isNameTaken(
  tx: TenantTx,
  at: { readonly modelId: string; readonly table: string; readonly name: string },
  but: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('table_view')
    .select('id')
    .where('model_id', '=', at.modelId)
    .where('table_name', '=', at.table)
    .where('name', '=', at.name)
    .where('by_user', '=', sql<string>`app.person()`)
    .where('id', '<>', but)
    .executeTakeFirst()
  return row !== undefined
}
