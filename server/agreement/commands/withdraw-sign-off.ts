import { decide } from '#lib/agreement/decide.ts'
import { isAgreementRefusal } from '#lib/agreement/decision.ts'
import { latestSignOff } from '#lib/agreement/sign-off.ts'
import { runtime } from '#server/runtime.ts'
import { hintAgreement, speakingOf, type Acting } from '../acting.ts'
import { record } from '../record.ts'
import { refused } from '../refusal.ts'
import { holdStanding, settingOf } from '../standing.ts'

export interface SignOffWithdrawal {
  readonly modelId: string
  readonly riskId: string
  readonly reason: string
}

/** Takes the signature of the member's organisation on a risk back, with a reason, as a new act (AG-9). */
export async function withdrawSignOff(acting: Acting, input: SignOffWithdrawal): Promise<void> {
  const { member } = acting
  acting.own('agreement.sign', member.orgId)
  await acting.tx(async (tx) => {
    const standing = await holdStanding(tx, input.modelId)
    const decision = decide(
      standing.state,
      {
        type: 'withdrawSignOff',
        id: runtime().newId(),
        by: speakingOf(member),
        at: runtime().clock().toISOString(),
        riskId: input.riskId,
        reason: input.reason,
      },
      settingOf(standing),
    )
    if (isAgreementRefusal(decision)) throw refused(decision)
    const taken = latestSignOff(standing.rows.signOffs, input.riskId, member.orgId)
    for (const event of decision) await record(tx, member, standing, event, taken?.closure ?? '')
  })
  await hintAgreement(member, input.modelId)
}
