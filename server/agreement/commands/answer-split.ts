import { answererOf } from '#lib/agreement/negotiation.ts'
import type { Acting } from '../acting.ts'
import { refused } from '../refusal.ts'
import type { Standing } from '../standing.ts'
import { decideAboutSplit, type SplitCommand } from './decide-split.ts'

export interface Answer {
  readonly modelId: string
  readonly splitId: string
  readonly answer: 'accept' | 'decline' | 'sendBack'
  readonly reason?: string
}

/** Accepts, declines or sends back what waits for the member's own organisation (AG-3, AG-4, AG-63); all but accepting needs a reason. */
export async function answerSplit(acting: Acting, input: Answer): Promise<void> {
  const { splitId: id, reason } = input
  const command: SplitCommand = (act) =>
    input.answer === 'accept'
      ? { type: 'accept', id, ...act }
      : { type: input.answer, id, reason: reason ?? '', ...act }
  await decideAboutSplit(acting, input.modelId, command, (standing) =>
    mayAnswer(acting, standing, id),
  )
}

/** Refuses who may not answer an offer for the organisation it waits for (AG-61). */
export function mayAnswer(acting: Acting, standing: Standing, splitId: string): void {
  const split = standing.state.splits[splitId]
  if (split === undefined) throw refused({ refused: 'unknown-split' })
  acting.own('agreement.respond', answererOf(split))
}

export interface Withdrawal {
  readonly modelId: string
  readonly splitId: string
  readonly reason?: string
}

/**
 * Takes a proposal of the own organisation back, or what the own organisation had accepted: the latter needs the right to
 * answer and a reason (AG-9).
 */
export async function withdrawSplit(acting: Acting, input: Withdrawal): Promise<void> {
  const { splitId: id, reason } = input
  const command: SplitCommand = (act) => ({
    type: 'withdraw',
    id,
    ...(reason === undefined ? {} : { reason }),
    ...act,
  })
  await decideAboutSplit(acting, input.modelId, command, (standing) => {
    const split = standing.state.splits[id]
    if (split?.status === 'accepted') acting.own('agreement.respond', split.orgId)
  })
}
