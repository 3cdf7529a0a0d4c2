import { countWaivers, insertWaiver, latestOwnWaiver } from '#db/repos/finding-waivers.ts'
import type { TenantTx } from '#db/tenant.ts'
import { contentOf } from '#lib/derive/waiver.ts'
import { AppError } from '#server/errors.ts'
import { runtime } from '#server/runtime.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { most } from '../limits.ts'
import { record } from '../record.ts'
import { holdFinding, type Shown } from '../standing-finding.ts'

/**
 * Waives a finding for the member's organisation, as it was shown (S-120, S-121). Asking again in the same words answers with the waiver that
 * stands; `isNew`: whether anything was written.
 */
export async function waive(
  tx: TenantTx,
  member: Member,
  input: Shown & { readonly reason: string },
  now: Date,
): Promise<{ readonly waiverId: string; readonly isNew: boolean }> {
  const { modelId, check, element, about, reason } = input
  const { model, seq, finding } = await holdFinding(tx, input)
  const content = contentOf(model, finding)
  if (content.length > most.content) throw new AppError('too-large')
  const before = await latestOwnWaiver(tx, modelId, { check, element, about })
  if (before !== undefined && !before.isEnded && before.content === content) {
    const isMine = before.by === member.userId && before.reason === reason
    if (isMine) return { waiverId: before.id, isNew: false }
    throw new AppError('conflict', 'already-waived', { waiverId: before.id })
  }
  const { all, ours } = await countWaivers(tx, modelId)
  if (all >= most.all) throw new AppError('too-many', 'waivers-model')
  if (ours >= most.ofOrg) throw new AppError('too-many', 'waivers-organization')
  const id = runtime().newId()
  const waiver = { id, modelId, n: all + 1, docSeq: seq, check, element, about, content, reason }
  await insertWaiver(tx, { ...waiver, at: now })
  const act = { kind: 'finding.waived', modelId, waiverId: id, check, element, reason } as const
  await record(tx, member, model, act, now)
  return { waiverId: id, isNew: true }
}
