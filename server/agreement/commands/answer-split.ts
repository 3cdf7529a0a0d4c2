import type { Acting } from '../acting.ts'
import { refused } from '../refusal.ts'
import type { Standing } from '../standing.ts'
import { decideAboutSplit, type SplitCommand } from './decide-split.ts'

export interface Answer {
  readonly modelId: string
  readonly splitId: string
  readonly answer: 'accept' | 'decline'
  readonly reason?: string
}

/** Accepts or declines a proposal for the member's own organisation (AG-3, AG-4); declining needs a reason. */
export async function answerSplit(acting: Acting, input: Answer): Promise<void> {
  const { splitId: id, reason } = input
  const command: SplitCommand = (act) =>
    input.answer === 'accept'
      ? { type: 'accept', id, ...act }
      : { type: 'decline', id, reason: reason ?? '', ...act }
  await decideAboutSplit(acting, input.modelId, command, (standing) => {
    acting.own('agreement.respond', orgOf(standing, id))
  })
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

function orgOf(standing: Standing, splitId: string): string {
  const split = standing.state.splits[splitId]
  if (split === undefined) throw refused({ refused: 'unknown-split' })
  return split.orgId
}
