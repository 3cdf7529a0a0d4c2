/**
 * 段階 / the columns of the agreement board, in order: 論点, 提案中, 対案あり, 合意案, 署名待ち, 署名済み. Ours, after the study of the screens;
 * not METI's.
 */
export const stages = ['issue', 'proposed', 'countered', 'settled', 'signing', 'signed'] as const
export type Stage = (typeof stages)[number]

/** All that decides in which column a card stands (AG-68). */
export interface StageFacts {
  /** offers that wait for an answer, or to be changed; one of them may be a counterproposal */
  readonly offers: 'none' | 'waiting' | 'countered'
  /** something about the risk is carried by nobody (AG-12) */
  readonly isMissing: boolean
  /** whether anybody has begun to sign, and whether all that are asked have signed what stands */
  readonly signing: 'none' | 'begun' | 'complete'
}

/** The column of a card (AG-68): where it hangs first. An offer that waits, else what nobody carries, else signatures. */
export function stageOf({ offers, isMissing, signing }: StageFacts): Stage {
  if (offers === 'countered') return 'countered'
  if (offers === 'waiting') return 'proposed'
  if (isMissing) return 'issue'
  if (signing === 'none') return 'settled'
  return signing === 'complete' ? 'signed' : 'signing'
}
