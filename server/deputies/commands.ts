import {
  endDeputation,
  insertDeputation,
  listDeputations,
  lockDeputations,
} from '#db/repos/deputations.ts'
import {
  decideDeputy,
  type DeputyCommand,
  type DeputyRefusalReason,
} from '#lib/agreement/deputy/decide.ts'
import { can } from '#lib/policy/can.ts'
import { speakingOf, type Acting } from '#server/agreement/acting.ts'
import { readParticipants } from '#server/agreement/participants.ts'
import { AppError, type ErrorCode } from '#server/errors.ts'
import { runtime } from '#server/runtime.ts'
import { actorOf } from '#server/workspace/queries/actor.ts'
import { recordDeputation } from './entry.ts'
import { today } from '#server/today.ts'

export interface Naming {
  /** id of the deputation, made by who asks, so that asking again names nobody a second time */
  readonly key: string
  readonly userId: string
  readonly from: string
  readonly until: string
}

/** Names a colleague to answer and sign in one's place, from day to day (AG-51, S-206). */
export async function nameDeputy(acting: Acting, naming: Naming): Promise<void> {
  const { member } = acting
  acting.own('agreement.sign', member.orgId)
  const { key: id, userId: deputy, from, until } = naming
  await decided(acting, { type: 'name', id, by: speakingOf(member), deputy, from, until })
}

/** Ends a deputation of one's organisation before its last day: one's own, or any as its administrator (AG-53). Ended already is done. */
export async function endDeputy(acting: Acting, id: string): Promise<void> {
  const { member } = acting
  const at = runtime().clock().toISOString()
  const administers = can(member, 'member.setRoles', member.orgId)
  await decided(acting, { type: 'end', id, by: speakingOf(member), at, administers })
}

/** What a machine acts on, by the reason. */
const codeOf: Readonly<Record<DeputyRefusalReason, ErrorCode>> = {
  'own-deputy': 'invalid',
  'not-colleague': 'not-found',
  'may-not-name': 'forbidden',
  chained: 'forbidden',
  'signs-already': 'refused',
  period: 'invalid',
  'period-over': 'conflict',
  overlap: 'conflict',
  'unknown-deputation': 'not-found',
  'not-yours-to-end': 'forbidden',
}

async function decided({ member, tx: inTx }: Acting, command: DeputyCommand): Promise<void> {
  await inTx(async (tx) => {
    await lockDeputations(tx)
    const deputations = await listDeputations(tx)
    const participants = await readParticipants(tx)
    const after = decideDeputy(command, { participants, deputations, today: today() })
    if (after === null) return
    if ('refused' in after) {
      throw new AppError(codeOf[after.refused], 'deputy', { why: after.refused })
    }
    if (command.type === 'end') {
      // Who was faster has ended it too.
      if (!(await endDeputation(tx, after.id, runtime().clock()))) return
    } else {
      if (deputations.some(({ id }) => id === after.id)) return
      await insertDeputation(tx, after, runtime().clock())
    }
    const by = await actorOf(tx, member)
    const kind = after.ended === null ? 'deputy.named' : 'deputy.ended'
    await recordDeputation(tx, after, { kind, by, at: runtime().clock().toISOString() })
  })
  await runtime().hints.publish({ workspaceId: member.workspaceId, area: 'member' })
}
