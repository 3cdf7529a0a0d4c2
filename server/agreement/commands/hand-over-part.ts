import type { TenantTx } from '#db/tenant.ts'
import { decide } from '#lib/agreement/decide.ts'
import { isAgreementRefusal } from '#lib/agreement/decision.ts'
import { termsOf } from '#lib/agreement/negotiation.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import { can } from '#lib/policy/can.ts'
import { AppError } from '#server/errors.ts'
import { runtime } from '#server/runtime.ts'
import type { Member } from '#server/trpc/procedures.ts'
import { organizationRef } from '#server/workspace/queries/actor.ts'
import { hintAgreement, type Acting } from '../acting.ts'
import { record } from '../record.ts'
import { refused } from '../refusal.ts'
import { holdStanding, settingOf } from '../standing.ts'

export interface PartGiven {
  readonly modelId: string
  readonly splitId: string
  /** to whom it is offered */
  readonly orgId: string
}

/**
 * Offers a part to another organisation as it stands (LV-8): one's own, by who answers for the organisation or administers it, or that of one that
 * takes no part, by an owner. What was accepted stays until the other accepts, and ends with that (LV-9); what is only offered is offered
 * there too. Returns the id of the offer.
 */
export async function handOverPart(
  { member, tx: inTx }: Acting,
  { modelId, splitId, orgId }: PartGiven,
): Promise<{ readonly splitId: string }> {
  const { clock, newId } = runtime()
  const id = newId()
  await inTx(async (tx: TenantTx) => {
    await organizationRef(tx, orgId)
    const standing = await holdStanding(tx, modelId)
    const part = standing.state.splits[splitId]
    if (part === undefined) throw refused({ refused: 'unknown-split' })
    mayGive(member, part)
    const { status } = part
    if (status !== 'accepted' && status !== 'proposed')
      throw refused({ refused: 'not-open', status })
    const decision = decide(
      standing.state,
      {
        type: 'propose',
        id,
        terms: { ...termsOf(part), orgId },
        ...(status === 'accepted' ? { succeeds: splitId } : {}),
        by: { userId: member.userId, orgId: member.orgId },
        at: clock().toISOString(),
      },
      settingOf(standing),
    )
    if (isAgreementRefusal(decision)) throw refused(decision)
    for (const event of decision) await record(tx, member, standing, event)
  })
  await hintAgreement(member, modelId)
  return { splitId: id }
}

/** Whether it takes no part is the state machine's question. */
function mayGive(member: Member, part: ResponsibilitySplit): void {
  // What is carried is given away in one's own name alone.
  const { deputyFor: _for, ...own } = member
  const { orgId } = own
  const isMine = part.orgId === orgId
  const may = isMine
    ? can(own, 'agreement.respond', orgId) || can(own, 'member.leaveOrganization', orgId)
    : can(member, 'workspace.manage')
  if (!may) throw new AppError('forbidden', isMine ? 'missing-right' : 'own-organization')
}
