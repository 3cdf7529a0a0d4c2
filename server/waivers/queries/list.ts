import { listWaivers, type StoredWaiver } from '#db/repos/finding-waivers.ts'
import { listMembers } from '#db/repos/members.ts'
import { findModel } from '#db/repos/models.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Waiver } from '#lib/derive/waiver.ts'
import { AppError } from '#server/errors.ts'

/**
 * The waivers of a model as rows, oldest first. Whether each still covers its finding is computed where it is shown (`withWaivers`), so that
 * one expires on every screen at once.
 */
export interface WaiversView {
  readonly waivers: readonly Waiver[]
  /** names of everybody who gave one */
  readonly people: Readonly<Record<string, { readonly name: string; readonly orgId: string }>>
}

/** What organisations have waived in a model, all of it to everybody (S-120); `not-found` when it is not in the workspace. */
export async function waiversOf(tx: TenantTx, modelId: string): Promise<WaiversView> {
  if ((await findModel(tx, modelId)) === undefined) throw new AppError('not-found')
  const waivers: readonly StoredWaiver[] = await listWaivers(tx, modelId)
  const who = new Set(waivers.map(({ by }) => by))
  const members = (await listMembers(tx)).filter(({ userId }) => who.has(userId))
  return {
    waivers,
    people: Object.fromEntries(members.map(({ userId, name, orgId }) => [userId, { name, orgId }])),
  }
}
