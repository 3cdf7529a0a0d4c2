import { endWaiver, findWaiver } from '#db/repos/finding-waivers.ts'
import type { TenantTx } from '#db/tenant.ts'
import { AppError } from '#server/errors.ts'
import { loadModel } from '#server/model/load-model.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { record } from '../record.ts'

interface Withdrawal {
  readonly modelId: string
  readonly waiverId: string
  readonly reason?: string
}

/**
 * Takes a waiver back for the organisation whose it is; `own` refuses every other (S-122). One that was taken back already stays so: false,
 * and nothing is written.
 */
export async function withdraw(
  tx: TenantTx,
  member: Member,
  { modelId, waiverId, reason }: Withdrawal,
  { own, now }: { readonly own: (orgId: string) => void; readonly now: Date },
): Promise<boolean> {
  const waiver = await findWaiver(tx, modelId, waiverId)
  if (waiver === undefined) throw new AppError('not-found')
  own(waiver.orgId)
  if (waiver.isEnded) return false
  const { model } = await loadModel(tx, modelId)
  // Of two who take it back at once the second adds nothing: the row says so, whatever was read before.
  if (!(await endWaiver(tx, { waiverId, modelId, reason: reason ?? null, at: now }))) return false
  const { check, element } = waiver
  const why = reason === undefined ? {} : { reason }
  const act = {
    kind: 'finding.waiverWithdrawn',
    modelId,
    waiverId,
    check,
    element,
    ...why,
  } as const
  await record(tx, member, model, act, now)
  return true
}
