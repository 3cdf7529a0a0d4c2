import { sql } from 'kysely'
import type { LocalText } from '#lib/model/local-text.ts'
import type { WritePolicy } from '#lib/policy/write-policy.ts'
import type { TenantTx } from '../tenant.ts'
import type { Look, NewOrganization } from './organizations.ts'

/**
 * Makes the transaction's workspace, with the acting person as owner, org admin, editor and approver of the transaction's
 * organisation (made when it is new). False when that organisation exists and the person does not act for it.
 */
export async function foundWorkspace(
  tx: TenantTx,
  name: LocalText,
  organization: NewOrganization,
  look: Look,
): Promise<boolean> {
  const { name: org, short } = organization
  const { rows } = await sql<{
    ok: boolean
  }>`select app.found_workspace(${name.ja}, ${name.en ?? ''},
    ${org.ja}, ${org.en ?? ''}, ${short.ja}, ${short.en ?? ''}, ${look.colour}::int, ${look.shape}) as ok`.execute(
    tx,
  )
  return rows[0]?.ok === true
}

/** Name and settings of the transaction's workspace. */
export async function readWorkspace(tx: TenantTx): Promise<{
  readonly id: string
  readonly name: LocalText
  readonly writePolicy: WritePolicy
  readonly offlineCache: boolean
}> {
  const row = await tx
    .selectFrom('workspace')
    .select(['id', 'name_ja', 'name_en', 'write_policy', 'offline_cache'])
    .executeTakeFirstOrThrow()
  const {
    id,
    name_ja: ja,
    name_en: en,
    write_policy: writePolicy,
    offline_cache: offlineCache,
  } = row
  return { id, name: { ja, en }, writePolicy, offlineCache }
}

/** Gives the transaction's workspace another name; false when the person may not. */
export async function renameWorkspace(tx: TenantTx, name: LocalText): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('workspace')
    .set({ name_ja: name.ja, name_en: name.en ?? '' })
    .where('id', '=', sql<string>`app.ws()`)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Says whether browsers may keep the models of the transaction's workspace; false when the person may not. */
export async function writeOfflineCache(tx: TenantTx, isOn: boolean): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('workspace')
    .set({ offline_cache: isOn })
    .where('id', '=', sql<string>`app.ws()`)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
