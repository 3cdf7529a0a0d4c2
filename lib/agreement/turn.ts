import type { Gap } from './gaps.ts'
import { answererOf } from './negotiation.ts'
import { takesPart } from './participants.ts'
import type { AgreementRows, Seat } from './status.ts'

/** 誰の番か / one thing that waits for one organisation, or (a gap) for everybody. */
export type Turn =
  | {
      readonly turn: 'answer' | 'revise'
      readonly orgId: string
      readonly riskId: string
      readonly splitId: string
    }
  | { readonly turn: 'sign' | 'sign-again'; readonly orgId: string; readonly riskId: string }
  | { readonly turn: 'fill-gap'; readonly orgId: null; readonly gap: Gap }

/**
 * Whose turn it is (AG-13): organisations with an unanswered offer, or one that was sent back to them (AG-63), with a risk to sign for the first time or again
 * after a change, and the gaps that wait for anybody to make an offer. Who takes no part is asked nothing (AG-16).
 */
export function turnsOf(
  { splits, participants }: Pick<AgreementRows, 'splits' | 'participants'>,
  seats: readonly Seat[],
  gaps: readonly Gap[],
): readonly Turn[] {
  const followed = new Set(splits.map(({ follows }) => follows))
  const offers = splits
    .flatMap((s): readonly Extract<Turn, { splitId: string }>[] => {
      const about = { riskId: s.riskId, splitId: s.id }
      if (!takesPart(participants, s.orgId)) return []
      if (s.status === 'proposed') return [{ turn: 'answer', orgId: answererOf(s), ...about }]
      const waits = s.status === 'returned' && !followed.has(s.id)
      return waits ? [{ turn: 'revise', orgId: s.proposedOrg, ...about }] : []
    })
    .filter(({ orgId }) => takesPart(participants, orgId))
  const signatures = seats
    .filter((s) => s.asked && s.status !== 'valid')
    .map((s): Turn => ({
      turn: s.status === 'stale' ? 'sign-again' : 'sign',
      orgId: s.orgId,
      riskId: s.riskId,
    }))
  const open = gaps
    .filter((g) => g.gap === 'no-measure' || g.offered.length === 0)
    .map((gap): Turn => ({ turn: 'fill-gap', orgId: null, gap }))
  return [...offers, ...signatures, ...open]
}
