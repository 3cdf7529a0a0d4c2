import { appendAudit } from '#db/repos/audit.ts'
import { readStewardship } from '#db/repos/stewardship.ts'
import { decideAdoption } from '#db/repos/scenario-adoptions.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Model } from '#lib/model/model.ts'
import { managersOf, reviewersOf } from '#lib/policy/adoption.ts'
import { AppError } from '#server/errors.ts'
import { notify } from '#server/notices/notify.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'
import { openAdoption, refuseOthers } from './accept.ts'
import { choicesOf } from './choices.ts'
import { held } from './propose.ts'
import { adoptionOf, commandsAsked } from './states.ts'
import { toldOf } from './told.ts'

/**
 * Declines an adoption with a reason, as who could agree to it; who asked takes it back (S-147). Nothing of either model changes, and it can
 * be asked for anew.
 */
export async function decline(
  tx: TenantTx,
  member: Member,
  input: {
    readonly modelId: string
    readonly adoptionId: string
    readonly reason?: string
    readonly base: Model
  },
  now: Date,
): Promise<{ readonly originId: string }> {
  const states = await held(tx, input.modelId, input.base)
  const found = await openAdoption(tx, input)
  const isMine = found.askedBy === member.userId
  const reason = input.reason?.trim() ?? ''
  if (!isMine) {
    const stewardship = await readStewardship(tx, states.originId)
    if (stewardship === undefined) throw new AppError('not-found')
    const choices = choicesOf(found.choices)
    const commands = commandsAsked(adoptionOf(states, choices).adoption, choices)
    const asker = { userId: found.askedBy, orgId: found.askedOrg }
    refuseOthers(reviewersOf(managersOf(stewardship, commands), asker), asker, member)
    if (reason === '') throw new AppError('invalid', 'reason-needed')
  }
  const status = isMine ? 'withdrawn' : 'declined'
  const decision = {
    status,
    at: now,
    reason: reason === '' ? null : reason,
    adoptedSeq: null,
  } as const
  if (!(await decideAdoption(tx, found.id, decision))) {
    throw new AppError('conflict', 'adoption-answered')
  }
  const told = await toldOf(tx, states, found)
  const { originId } = states
  const envelope = { by: await actorOf(tx, member), at: now.toISOString(), modelId: originId }
  const entry = await appendAudit(
    tx,
    isMine
      ? { kind: 'adoption.withdrawn', data: told, ...envelope }
      : { kind: 'adoption.declined', data: { ...told, reason }, ...envelope },
  )
  await notify(tx, entry)
  return { originId }
}
