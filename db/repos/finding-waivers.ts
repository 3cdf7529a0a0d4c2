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

/** A place of the checks: one check at one element. */
export interface WaivedPlace {
  readonly check: string
  readonly element: string
}

/** Where in a model there are waivers that were not taken back, each place once, in order. */
export async function listWaivedPlaces(
  tx: TenantTx,
  modelId: string,
): Promise<readonly WaivedPlace[]> {
  const { rows } = await sql<WaivedPlace>`
    select distinct check_id as "check", element
    from (
      select distinct on (org_id, check_id, element, about) id, check_id, element
      from finding_waiver
      where model_id = ${modelId}
      order by org_id, check_id, element, about, n desc
    ) as latest
    where not exists (select from finding_waiver_end as ended where ended.waiver_id = latest.id)
    order by 1, 2`.execute(tx)
  return rows
}

interface WaiverRow {
  readonly id: string
  readonly org_id: string
  readonly user_id: string
  readonly reason: string
  readonly at: Date
  readonly about: string
  readonly content: string
  readonly of_all: string
}

/**
 * The waivers of one place that were not taken back, oldest first: of each organisation the latest about the same finding, since it takes
 * the place of those before; where the latest was taken back, those before stay replaced. Of more than `most` characters in all, the
 * newest that fit.
 */
export async function listWaivers(
  tx: TenantTx,
  modelId: string,
  { check, element }: WaivedPlace,
  most: number,
): Promise<{ readonly waivers: readonly StoredWaiver[]; readonly isCut: boolean }> {
  const { rows } = await sql<WaiverRow>`
    select * from (
      select id, n, org_id, user_id, reason, at, about, content,
        sum(length(about) + length(content) + length(reason)) over (order by n desc) as so_far,
        count(*) over () as of_all
      from (
        select distinct on (org_id, about) id, n, org_id, user_id, reason, at, about, content
        from finding_waiver
        where model_id = ${modelId} and check_id = ${check} and element = ${element}
        order by org_id, about, n desc
      ) as latest
      where not exists (select from finding_waiver_end as ended where ended.waiver_id = latest.id)
    ) as told
    where so_far <= ${most}
    order by n`.execute(tx)
  const waivers = rows.map((row) => ({
    id: row.id,
    orgId: row.org_id,
    by: row.user_id,
    reason: row.reason,
    at: row.at.toISOString(),
    check,
    element,
    about: row.about,
    content: row.content,
  }))
  return { waivers, isCut: rows.length < Number(rows[0]?.of_all ?? 0) }
}

/** What a waiver was about and whose it is, and whether it was taken back; undefined when the model has none of this id. */
export async function findWaiver(
  tx: TenantTx,
  modelId: string,
  id: string,
): Promise<
  | (Pick<StoredWaiver, 'orgId' | 'check' | 'element' | 'about'> & { readonly isEnded: boolean })
  | undefined
> {
  const row = await tx
    .selectFrom('finding_waiver')
    .leftJoin('finding_waiver_end', 'finding_waiver_end.waiver_id', 'finding_waiver.id')
    .select(['finding_waiver.org_id', 'check_id', 'element', 'about'])
    .select('finding_waiver_end.waiver_id')
    .where('finding_waiver.model_id', '=', modelId)
    .where('finding_waiver.id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      orgId: row.org_id,
      check: row.check_id,
      element: row.element,
      about: row.about,
      isEnded: row.waiver_id !== null,
    }
  )
}

/** All that the acting organisation has given at a place and not taken back, of the same finding the latest; oldest first. */
export async function ownWaiversAt(
  tx: TenantTx,
  modelId: string,
  { check, element }: WaivedPlace,
): Promise<readonly Pick<StoredWaiver, 'id' | 'about'>[]> {
  const { rows } = await sql<{ readonly id: string; readonly about: string }>`
    select id, about
    from (
      select distinct on (about) id, n, about
      from finding_waiver
      where model_id = ${modelId} and org_id = app.org()
        and check_id = ${check} and element = ${element}
      order by about, n desc
    ) as latest
    where not exists (select from finding_waiver_end as ended where ended.waiver_id = latest.id)
    order by n`.execute(tx)
  return rows
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

/** Takes waivers of the acting person's organisation back; tells which of them were not taken back before. */
export async function endWaivers(
  tx: TenantTx,
  { waiverIds, modelId, reason, at }: EndedWaivers,
): Promise<readonly string[]> {
  if (waiverIds.length === 0) return []
  const rows = await tx
    .insertInto('finding_waiver_end')
    .values(
      waiverIds.map((id) => ({
        ws_id: sql<string>`app.ws()`,
        waiver_id: id,
        model_id: modelId,
        reason,
        user_id: sql<string>`app.person()`,
        org_id: sql<string>`app.org()`,
        at,
      })),
    )
    .onConflict((conflict) => conflict.columns(['ws_id', 'waiver_id']).doNothing())
    .returning('waiver_id')
    .execute()
  return rows.map((row) => row.waiver_id)
}

interface EndedWaivers {
  readonly waiverIds: readonly string[]
  readonly modelId: string
  readonly reason: string | null
  readonly at: Date
}
