import { sql } from 'kysely'
import type { LocalText } from '#lib/model/local-text.ts'
import type { TenantTx } from '../tenant.ts'

export interface ModelRow {
  readonly id: string
  readonly title: LocalText
  readonly template: string | null
  readonly createdBy: string
  readonly createdAt: Date
  /** when it was put away; null: it is in use */
  readonly archivedAt: Date | null
  /** of which model it is a to-be variant, and since which update of its log; null: it is none (I15) */
  readonly origin: { readonly id: string; readonly seq: number } | null
}

const shown = [
  'id',
  'title_ja',
  'title_en',
  'template',
  'created_by',
  'created_at',
  'archived_at',
  'origin_id',
  'origin_seq',
] as const

/** Inserts the row of a model by the acting person; its document is another repository's (docs.ts). */
export async function insertModel(
  tx: TenantTx,
  model: Omit<ModelRow, 'archivedAt' | 'origin'> & { readonly origin?: ModelRow['origin'] },
): Promise<void> {
  await tx
    .insertInto('model')
    .values({
      ws_id: sql<string>`app.ws()`,
      id: model.id,
      title_ja: model.title.ja,
      title_en: model.title.en ?? '',
      template: model.template,
      created_by: model.createdBy,
      created_at: model.createdAt,
      archived_at: null,
      archived_by: null,
      origin_id: model.origin?.id ?? null,
      origin_seq: model.origin?.seq ?? null,
    })
    .execute()
}

/** The models of the workspace, newest first. */
export async function listModels(tx: TenantTx): Promise<readonly ModelRow[]> {
  const rows = await tx
    .selectFrom('model')
    .select(shown)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(toModelRow)
}

export async function findModel(tx: TenantTx, id: string): Promise<ModelRow | undefined> {
  const row = await tx.selectFrom('model').select(shown).where('id', '=', id).executeTakeFirst()
  return row && toModelRow(row)
}

function toModelRow(row: {
  id: string
  title_ja: string
  title_en: string
  template: string | null
  created_by: string
  created_at: Date
  archived_at: Date | null
  origin_id: string | null
  origin_seq: number | null
}): ModelRow {
  const { origin_id: originId, origin_seq: seq } = row
  return {
    id: row.id,
    title: { ja: row.title_ja, en: row.title_en },
    template: row.template,
    createdBy: row.created_by,
    createdAt: row.created_at,
    archivedAt: row.archived_at,
    origin: originId === null || seq === null ? null : { id: originId, seq },
  }
}

/** The to-be variants of a model, oldest first. */
export async function listVariants(tx: TenantTx, originId: string): Promise<readonly ModelRow[]> {
  const rows = await tx
    .selectFrom('model')
    .select(shown)
    .where('origin_id', '=', originId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(toModelRow)
}

/** Puts a model away (`at`), or brings it back (null), as the acting person; false when that is how it stands. */
export async function archiveModel(tx: TenantTx, id: string, at: Date | null): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('model')
    .set({ archived_at: at, archived_by: at === null ? null : sql<string>`app.person()` })
    .where('id', '=', id)
    .where('archived_at', at === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Which organisation plays a stakeholder of a model. */
export interface Mapping {
  readonly stakeholderId: string
  readonly orgId: string
}

/** Who is who in a model; of a variant, what is said of its origin. */
export async function listMappings(tx: TenantTx, modelId: string): Promise<readonly Mapping[]> {
  return await tx
    .selectFrom('model_stakeholder')
    .select(['stakeholder_id as stakeholderId', 'org_id as orgId'])
    .where('model_id', '=', (eb) =>
      eb
        .selectFrom('model')
        .select(sql<string>`coalesce(origin_id, id)`.as('id'))
        .where('id', '=', modelId),
    )
    .orderBy('stakeholder_id')
    .execute()
}

/** Says which organisation a stakeholder is; `null` takes the answer away. */
export async function mapStakeholder(
  tx: TenantTx,
  modelId: string,
  stakeholderId: string,
  orgId: string | null,
): Promise<void> {
  if (orgId === null) {
    await tx
      .deleteFrom('model_stakeholder')
      .where('model_id', '=', modelId)
      .where('stakeholder_id', '=', stakeholderId)
      .execute()
    return
  }
  await tx
    .insertInto('model_stakeholder')
    .values({
      ws_id: sql<string>`app.ws()`,
      model_id: modelId,
      stakeholder_id: stakeholderId,
      org_id: orgId,
    })
    .onConflict((conflict) =>
      conflict.columns(['ws_id', 'model_id', 'stakeholder_id']).doUpdateSet({ org_id: orgId }),
    )
    .execute()
}
