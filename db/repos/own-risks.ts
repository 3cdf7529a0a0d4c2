import { sql } from 'kysely'
import type { OwnRowContent } from '#lib/catalog/risks/own/own-row.ts'
import type { TenantTx } from '../tenant.ts'

/** A row in the words of its newest version, as it was kept. */
export interface StoredOwnRisk {
  readonly id: string
  readonly version: number
  readonly content: unknown
  /** who wrote this version */
  readonly by: string
  readonly byOrg: string
  readonly at: Date
  readonly archivedAt: Date | null
}

const columns = [
  'own_risk.id',
  'version',
  'content',
  'user_id as by',
  'org_id as byOrg',
  'at',
  'archived_at as archivedAt',
] as const

/** The rows of the workspace in the order they were made, archived ones included. */
export async function listOwnRisks(tx: TenantTx): Promise<readonly StoredOwnRisk[]> {
  return await tx
    .with('latest', (from) =>
      from
        .selectFrom('own_risk_version')
        .distinctOn('risk_id')
        .select(['risk_id', 'version', 'content', 'user_id', 'org_id', 'at'])
        .orderBy('risk_id')
        .orderBy('version', 'desc'),
    )
    .selectFrom('own_risk')
    .innerJoin('latest', 'latest.risk_id', 'own_risk.id')
    .select(columns)
    .orderBy('made_at')
    .orderBy('own_risk.id')
    .execute()
}

/** One row in its newest words; undefined when the workspace has none of this id. */
export async function findOwnRisk(tx: TenantTx, id: string): Promise<StoredOwnRisk | undefined> {
  return await tx
    .selectFrom('own_risk')
    .innerJoin('own_risk_version', 'own_risk_version.risk_id', 'own_risk.id')
    .select(columns)
    .where('own_risk.id', '=', id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** How many rows the workspace has, archived ones included. */
export async function countOwnRisks(tx: TenantTx): Promise<number> {
  const { all } = await tx
    .selectFrom('own_risk')
    .select(({ fn }) => fn.countAll<string>().as('all'))
    .executeTakeFirstOrThrow()
  return Number(all)
}

/** From here on nobody else writes own rows of this workspace until the transaction has ended. */
export async function lockOwnRisks(tx: TenantTx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('own_risk ' || app.ws()::text, 0))`.execute(
    tx,
  )
}

/** Begins a row; what it says comes as its first version. */
export async function insertOwnRisk(tx: TenantTx, id: string, at: Date): Promise<void> {
  await tx
    .insertInto('own_risk')
    .values({
      ws_id: sql<string>`app.ws()`,
      id,
      made_at: at,
      archived_at: null,
      archived_by: null,
      archived_org: null,
    })
    .execute()
}

/** Adds a version in the name of the acting person; false when somebody has added one of that number before. */
export async function insertOwnRiskVersion(
  tx: TenantTx,
  row: {
    readonly id: string
    readonly version: number
    readonly content: OwnRowContent
    readonly at: Date
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('own_risk_version')
    .values({
      ws_id: sql<string>`app.ws()`,
      risk_id: row.id,
      version: row.version,
      content: row.content,
      user_id: sql<string>`app.person()`,
      org_id: sql<string>`app.org()`,
      at: row.at,
    })
    .onConflict((conflict) => conflict.columns(['ws_id', 'risk_id', 'version']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Archives a row (`at`: when) or brings it back (null); false when it is so already, or there is none. */
export async function archiveOwnRisk(tx: TenantTx, id: string, at: Date | null): Promise<boolean> {
  const by = at === null ? null : sql<string>`app.person()`
  const org = at === null ? null : sql<string>`app.org()`
  const { numUpdatedRows } = await tx
    .updateTable('own_risk')
    .set({ archived_at: at, archived_by: by, archived_org: org })
    .where('id', '=', id)
    .where('archived_at', at === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Everything a row has said, the newest version first; at most 200 (T-90). */
export async function listOwnRiskVersions(
  tx: TenantTx,
  id: string,
): Promise<readonly Omit<StoredOwnRisk, 'archivedAt'>[]> {
  return await tx
    .selectFrom('own_risk_version')
    .select(['risk_id as id', 'version', 'content', 'user_id as by', 'org_id as byOrg', 'at'])
    .where('risk_id', '=', id)
    .orderBy('version', 'desc')
    .execute()
}
