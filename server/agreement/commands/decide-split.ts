import type { AgreementCommand } from '#lib/agreement/command.ts'
import { decide } from '#lib/agreement/decide.ts'
import { isAgreementRefusal } from '#lib/agreement/decision.ts'
import { never } from '#lib/base/never.ts'
import { runtime } from '#server/runtime.ts'
import { hintAgreement, speakingOf, type Acting } from '../acting.ts'
import { record } from '../record.ts'
import { refused } from '../refusal.ts'
import { holdStanding, settingOf, type Standing } from '../standing.ts'

type About = 'propose' | 'accept' | 'decline' | 'withdraw' | 'sendBack' | 'counter' | 'proposeAgain'
type SplitCommandBy = Extract<AgreementCommand, { type: About }>

/** A command about a split, given who acts and when. */
export type SplitCommand = (act: Pick<SplitCommandBy, 'by' | 'at'>) => SplitCommandBy

/**
 * Takes one decision about a split on what durably stands, or refuses it: the row, its event and its audit entry commit
 * together (AG-2 to AG-4, AG-9, AG-60 to AG-66). `check` may refuse on what is found before the decision.
 */
export async function decideAboutSplit(
  acting: Acting,
  modelId: string,
  command: SplitCommand,
  check: (standing: Standing) => void = () => undefined,
): Promise<void> {
  const at = runtime().clock().toISOString()
  const { member } = acting
  await acting.tx(async (tx) => {
    const standing = await holdStanding(tx, modelId)
    check(standing)
    const own = { userId: member.userId, orgId: member.orgId }
    const spoken = command({ by: own, at })
    const by = isAnswer(standing, spoken) ? speakingOf(member) : own
    const decision = decide(standing.state, { ...spoken, by }, settingOf(standing))
    if (isAgreementRefusal(decision)) throw refused(decision)
    for (const event of decision) await record(tx, member, standing, event)
  })
  await hintAgreement(member, modelId)
}

/** Whether it speaks for the organisation, which a deputy does in the place of another; what one offers or takes back oneself is one's own. */
function isAnswer({ state }: Standing, command: SplitCommandBy): boolean {
  switch (command.type) {
    case 'accept':
    case 'decline':
    case 'sendBack':
    case 'counter':
      return true
    case 'withdraw':
      return state.splits[command.id]?.status === 'accepted'
    case 'propose':
    case 'proposeAgain':
      return false
    default:
      return never(command)
  }
}
