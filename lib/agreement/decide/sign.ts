import type { CommandOf } from '../command.ts'
import type { Decision } from '../decision.ts'
import { stillSigns } from '../participants.ts'
import type { Setting } from '../setting.ts'
import { latestSignOff } from '../sign-off.ts'
import type { AgreementState } from '../state.ts'

/** An organisation approves what a person of it was shown, if that still stands (AG-10). */
export function sign(
  state: AgreementState,
  command: CommandOf<'sign'>,
  { model, participants }: Setting,
): Decision {
  const { by, riskId, shown, now } = command
  if (!Object.hasOwn(model.risks, riskId)) return { refused: 'unknown-risk' }
  const latest = latestSignOff(state.signOffs, riskId, by.orgId)
  if (latest?.intent === 'approve' && latest.digest === shown) {
    // A retry after a lost answer must not fail, also when the content moved on in between.
    if (latest.userId === by.userId && latest.deputyFor === by.deputyFor) return []
    // Who has left has not signed for those who are still here (AG-17).
    if (latest.digest === now && stillSigns(participants, latest)) {
      return { refused: 'already-signed', userId: latest.userId }
    }
  }
  if (shown !== now) return { refused: 'stale', shown, now }
  return [
    {
      type: 'signoff.signed',
      signOff: {
        id: command.id,
        riskId,
        orgId: by.orgId,
        userId: by.userId,
        ...(by.deputyFor === undefined ? {} : { deputyFor: by.deputyFor }),
        intent: 'approve',
        docSeq: command.docSeq,
        digest: now,
        prevId: latest?.id ?? null,
        at: command.at,
      },
    },
  ]
}
