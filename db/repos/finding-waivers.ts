import { sql } from 'kysely'
import type { TenantTx } from '../tenant.ts'

/** A waiver as it was decided; `about` and `content` are texts of lib/derive/waiver.ts. */
export interface StoredWaiver {
  readonly id: string
  readonly orgId: string
  readonly by: string
  readonly reason: string
  /** UTC instant with milliseconds */
  readonly at: string
  readonly check: string
  readonly element: string
  readonly about: string
  readonly content: string
}

export interface NewWaiver extends Pick<
  StoredWaiver,
  'id' | 'reason' | 'check' | 'element' | 'about' | 'content'
> {
  readonly modelId: string
  /** its number within the model, from 1 */
  readonly n: number
  /** sequence number of the last update the model held */
  readonly docSeq: number
  readonly at: Date
}

/**
 * The waivers of a model that were not taken back, oldest first: of each organisation the latest about the same finding, since it takes
 * the place of those before. Where the latest was taken back, those before stay replaced.
 */
export async function listWaivers(tx: TenantTx, modelId: string): Promise<readonly StoredWaiver[]> {
  const rows = await tx
    .with('latest', (from) =>
      from
        .selectFrom('finding_waiver')
        .distinctOn(['org_id', 'check_id', 'element', 'about'])
        .select(['id', 'n', 'org_id', 'user_id', 'reason', 'at'])
        .select(['check_id', 'element', 'about', 'content'])
        .where('model_id', '=', modelId)
        .orderBy('org_id')
        .orderBy('check_id')
        .orderBy('element')
        .orderBy('about')
        .orderBy('n', 'desc'),
    )
    .selectFrom('latest')
    .leftJoin('finding_waiver_end', 'finding_waiver_end.waiver_id', 'latest.id')
    .select(['latest.id', 'n', 'latest.org_id', 'latest.user_id', 'latest.reason', 'latest.at'])
    .select(['check_id', 'element', 'about', 'content'])
    .where('finding_waiver_end.waiver_id', 'is', null)
    .orderBy('n')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    orgId: row.org_id,
    by: row.user_id,
    reason: row.reason,
    at: row.at.toISOString(),
    check: row.check_id,
    element: row.element,
    about: row.about,
    content: row.content,
  }))
}

/** What a waiver was about and whose it is, and whether it was taken back; undefined when the model has none of this id. */
export async function findWaiver(
  tx: TenantTx,
  modelId: string,
  id: string,
): Promise<
  | {
      readonly orgId: string
      readonly check: string
      readonly element: string
      readonly isEnded: boolean
    }
  | undefined
> {
  const row = await tx
    .selectFrom('finding_waiver')
    .leftJoin('finding_waiver_end', 'finding_waiver_end.waiver_id', 'finding_waiver.id')
    .select(['finding_waiver.org_id', 'check_id', 'element', 'finding_waiver_end.waiver_id'])
    .where('finding_waiver.model_id', '=', modelId)
    .where('finding_waiver.id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      orgId: row.org_id,
      check: row.check_id,
      element: row.element,
      isEnded: row.waiver_id !== null,
    }
  )
}

/** The last waiver the acting organisation gave for what was said there in these words. */
export async function latestOwnWaiver(
  tx: TenantTx,
  modelId: string,
  finding: Pick<StoredWaiver, 'check' | 'element' | 'about'>,
): Promise<
  | (Pick<StoredWaiver, 'id' | 'by' | 'reason' | 'content'> & { readonly isEnded: boolean })
  | undefined
> {
  const row = await tx
    .selectFrom('finding_waiver')
    .leftJoin('finding_waiver_end', 'finding_waiver_end.waiver_id', 'finding_waiver.id')
    .select(['id', 'finding_waiver.user_id', 'finding_waiver.reason', 'content'])
    .select('finding_waiver_end.waiver_id')
    .where('finding_waiver.model_id', '=', modelId)
    .where('finding_waiver.org_id', '=', sql<string>`app.org()`)
    .where('check_id', '=', finding.check)
    .where('element', '=', finding.element)
    .where('about', '=', finding.about)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      by: row.user_id,
      reason: row.reason,
      content: row.content,
      isEnded: row.waiver_id !== null,
    }
  )
}

/** How many waivers were ever given in a model, and how many of them by the acting organisation. */
export async function countWaivers(
  tx: TenantTx,
  modelId: string,
): Promise<{ readonly all: number; readonly ours: number }> {
  const { all, ours } = await tx
    .selectFrom('finding_waiver')
    .select(({ fn }) => [
      fn.countAll<string>().as('all'),
      fn
        .countAll<string>()
        .filterWhere('org_id', '=', sql<string>`app.org()`)
        .as('ours'),
    ])
    .where('model_id', '=', modelId)
    .executeTakeFirstOrThrow()
  return { all: Number(all), ours: Number(ours) }
}

/** Adds a waiver of the acting person's organisation; rows of this table are never changed. */
export async function insertWaiver(tx: TenantTx, waiver: NewWaiver): Promise<void> {
  await tx
    .insertInto('finding_waiver')
    .values({
      ws_id: sql<string>`app.ws()`,
      id: waiver.id,
      model_id: waiver.modelId,
      n: waiver.n,
      check_id: waiver.check,
      element: waiver.element,
      about: waiver.about,
      content: waiver.content,
      reason: waiver.reason,
      doc_seq: waiver.docSeq,
      user_id: sql<string>`app.person()`,
      org_id: sql<string>`app.org()`,
      at: waiver.at,
    })
    .execute()
}

/** Takes a waiver of the acting person's organisation back; false when that was done before. */
export async function endWaiver(
  tx: TenantTx,
  end: {
    readonly waiverId: string
    readonly modelId: string
    readonly reason: string | null
    readonly at: Date
  },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('finding_waiver_end')
    .values({
      ws_id: sql<string>`app.ws()`,
      waiver_id: end.waiverId,
      model_id: end.modelId,
      reason: end.reason,
      user_id: sql<string>`app.person()`,
      org_id: sql<string>`app.org()`,
      at: end.at,
    })
    .onConflict((conflict) => conflict.columns(['ws_id', 'waiver_id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
