import { isApproval } from '../act-status.ts'
import type { CommandOf } from '../command.ts'
import type { Decision } from '../decision.ts'
import { latestSignOff } from '../sign-off.ts'
import type { AgreementState } from '../state.ts'

/** An organisation takes its approval back, as a new act with a reason (AG-9). */
export function withdrawSignOff(
  state: AgreementState,
  command: CommandOf<'withdrawSignOff'>,
): Decision {
  const { by, riskId, reason } = command
  const latest = latestSignOff(state.signOffs, riskId, by.orgId)
  if (latest === null || !isApproval(latest.intent)) return { refused: 'nothing-to-withdraw' }
  if (reason.trim() === '') return { refused: 'reason-needed' }
  return [
    {
      type: 'signoff.withdrawn',
      signOff: {
        id: command.id,
        riskId,
        orgId: by.orgId,
        userId: by.userId,
        ...(by.deputyFor === undefined ? {} : { deputyFor: by.deputyFor }),
        intent: 'withdraw',
        docSeq: latest.docSeq,
        digest: latest.digest,
        prevId: latest.id,
        at: command.at,
        reason,
      },
    },
  ]
}
