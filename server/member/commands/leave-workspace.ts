import { appendAudit } from '#db/repos/audit.ts'
import { leaveWorkspace } from '#db/repos/members.ts'
import type { TenantTx } from '#db/tenant.ts'
import { tellWhoIsNext } from '#server/consultations/leaving.ts'
import { deputationsEnding, endsWithout, recordEnding } from '#server/deputies/ending.ts'
import { AppError } from '#server/errors.ts'
import { notify } from '#server/notices/notify.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'

/**
 * The member leaves by their own act (LV-12): out at once, and named in what they did. What they signed is orphaned by that alone (AG-17),
 * so that their organisation is asked for another person's signature; what the organisation carries stays with it.
 */
export async function leaveAlone(tx: TenantTx, member: Member, now: Date): Promise<void> {
  const by = await actorOf(tx, member)
  const ending = await deputationsEnding(tx, endsWithout(by.userId))
  const data = {
    person: { id: by.userId, name: by.name },
    organisation: { id: by.orgId, name: by.orgName },
  }
  // The entry first: who has left may write nothing afterwards.
  const at = now.toISOString()
  await notify(tx, await appendAudit(tx, { kind: 'member.left', data, by, at }))
  await recordEnding(tx, ending, { by, at, leaving: [by.userId] })
  await tellWhoIsNext(tx, by.userId, at)
  const answer = await leaveWorkspace(tx)
  if (answer === 'not-allowed') throw new AppError('forbidden')
  if (answer !== 'left') throw new AppError('refused', answer)
}
