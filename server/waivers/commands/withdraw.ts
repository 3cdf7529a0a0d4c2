import { endWaivers, findWaiver, latestOwnWaiver, ownWaiversAt } from '#db/repos/finding-waivers.ts'
import type { TenantTx } from '#db/tenant.ts'
import { aboutOf } from '#lib/derive/waiver.ts'
import { endedWith } from '#lib/derive/with-waivers.ts'
import { AppError } from '#server/errors.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { record } from '../record.ts'
import { holdFindings } from '../standing-finding.ts'

interface Withdrawal {
  readonly modelId: string
  readonly waiverId: string
  readonly reason?: string
}

/**
 * Takes a waiver back for the organisation whose it is, and with it all it has given for that finding (S-122, S-150); `own` refuses every
 * other. One that was taken back already stays so: false, and nothing is written. One that another has replaced is refused as `stale`.
 */
export async function withdraw(
  tx: TenantTx,
  member: Member,
  { modelId, waiverId, reason }: Withdrawal,
  { own, now }: { readonly own: (orgId: string) => void; readonly now: Date },
): Promise<boolean> {
  const asked = await findWaiver(tx, modelId, waiverId)
  if (asked === undefined) throw new AppError('not-found')
  own(asked.orgId)
  if (asked.isEnded) return false
  const { check, element } = asked
  const { model, findings } = await holdFindings(tx, { modelId, check, element })
  // Read again: whoever held the document before may have taken it back or given another.
  const latest = await latestOwnWaiver(tx, modelId, asked)
  if (latest?.id !== waiverId) throw new AppError('stale', 'waiver-replaced')
  // Of two who take it back at once the second adds nothing, and ends nothing that was given since.
  if (latest.isEnded) return false
  const given = await ownWaiversAt(tx, modelId, asked)
  const waiverIds = endedWith(given, asked, findings.map(aboutOf))
  await endWaivers(tx, { waiverIds, modelId, reason: reason ?? null, at: now })
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
