import type { Brand } from '#lib/base/brand.ts'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from './tables.ts'

/** Connection pool of a tenant role (app_web, app_collab); good for nothing but `inWorkspace`. */
export type TenantDoor = Kysely<Database>

/** A transaction inside one workspace, for one person of one organisation. Only `inWorkspace` makes one. */
export type TenantTx = Brand<Transaction<Database>, 'TenantTx'>

/** Who acts where: all three are uuids. */
export interface TenantContext {
  readonly workspaceId: string
  readonly userId: string
  readonly orgId: string
}

/**
 * The only door to tenant tables: opens a transaction and sets `app.ws`, `app.user` and `app.org` for that transaction
 * only. The row policies read them, so that rows of other workspaces do not exist in it, and nothing exists in it for
 * somebody who is not an active member (db/SPEC.md T-1 to T-3). Commits when `fn` resolves, rolls back when it throws.
 */
export async function inWorkspace<T>(
  door: TenantDoor,
  context: TenantContext,
  fn: (tx: TenantTx) => Promise<T>,
): Promise<T> {
  return await door.transaction().execute(async (tx) => {
    await actAs(tx as TenantTx, context)
    return await fn(tx as TenantTx)
  })
}

/**
 * From here on the transaction acts as somebody else: only for the sync server, which writes what several people did in one
 * turn as one transaction, each row judged as its author.
 */
export async function actAs(tx: TenantTx, context: TenantContext): Promise<void> {
  await sql`select set_config('app.ws', ${context.workspaceId}, true),
    set_config('app.user', ${context.userId}, true),
    set_config('app.org', ${context.orgId}, true)`.execute(tx)
}

/** The workspace a transaction is in. */
export async function workspaceOf(tx: TenantTx): Promise<string> {
  const { rows } = await sql<{ ws: string }>`select app.ws() as ws`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('a transaction outside every workspace')
  return row.ws
}
