import { listWaivedPlaces, listWaivers, type WaivedPlace } from '#db/repos/finding-waivers.ts'
import { listMembers } from '#db/repos/members.ts'
import { findModel } from '#db/repos/models.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Waiver } from '#lib/derive/waiver.ts'
import { AppError } from '#server/errors.ts'
import { most } from '../limits.ts'

/**
 * The waivers of one place as rows, oldest first. Whether each still covers its finding is computed where it is shown (`withWaivers`), so that
 * one expires on every screen at once.
 */
export interface WaiversView {
  readonly waivers: readonly Waiver[]
  /** older ones are not told (S-151) */
  readonly isCut: boolean
  /** names of everybody who gave one */
  readonly people: Readonly<Record<string, { readonly name: string; readonly orgId: string }>>
}

/** At which elements which checks are waived by anybody, to everybody (S-120, S-151); `not-found` when the model is not in the workspace. */
export async function waivedPlacesOf(
  tx: TenantTx,
  modelId: string,
): Promise<readonly WaivedPlace[]> {
  if ((await findModel(tx, modelId)) === undefined) throw new AppError('not-found')
  return await listWaivedPlaces(tx, modelId)
}

/** What organisations have waived at one place, to everybody (S-120, S-151); `not-found` when the model is not in the workspace. */
export async function waiversAt(
  tx: TenantTx,
  { modelId, ...place }: WaivedPlace & { readonly modelId: string },
): Promise<WaiversView> {
  if ((await findModel(tx, modelId)) === undefined) throw new AppError('not-found')
  const { waivers, isCut } = await listWaivers(tx, modelId, place, most.told)
  const who = new Set(waivers.map(({ by }) => by))
  const members = (await listMembers(tx)).filter(({ userId }) => who.has(userId))
  return {
    waivers,
    isCut,
    people: Object.fromEntries(members.map(({ userId, name, orgId }) => [userId, { name, orgId }])),
  }
}
