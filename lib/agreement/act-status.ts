/** 署名の行為 / what an act of signing says about its content: for it, for it on conditions, for it once more; against it; taken back. */
export const signOffIntents = ['approve', 'conditional', 'renew', 'reject', 'withdraw'] as const
export type SignOffIntent = (typeof signOffIntents)[number]

/** Whether an act says yes, with or without conditions. */
export function isApproval(intent: SignOffIntent): boolean {
  return intent !== 'reject' && intent !== 'withdraw'
}

/** 署名の状態 / how an act of signing stands; computed, never stored (AG-7, AG-18). */
export type ActStatus =
  | 'valid'
  | 'stale'
  | 'withdrawn'
  | 'rejected'
  | 'superseded'
  | 'orphaned'
  | 'expired'

/** How the latest act of a seat stands. */
export type LatestStatus = Exclude<ActStatus, 'superseded'>

/** What decides how the latest act of a seat stands. */
export interface ActFacts {
  readonly intent: SignOffIntent
  /** who acted still signs for the organisation, and that takes part */
  readonly isHeld: boolean
  /** its time has run out */
  readonly isOver: boolean
  /** the content is what it was about */
  readonly isSame: boolean
}

/**
 * How the latest act of a seat stands (AG-18): taken back, whoever did it; then whether it still speaks for anybody, whether it is a no
 * (which an edit by others does not wipe away), whether its time is over, whether its content stands. An act that another of the same
 * seat came after is superseded.
 */
export function latestStatus({ intent, isHeld, isOver, isSame }: ActFacts): LatestStatus {
  if (intent === 'withdraw') return 'withdrawn'
  if (!isHeld) return 'orphaned'
  if (intent === 'reject') return 'rejected'
  if (isOver) return 'expired'
  return isSame ? 'valid' : 'stale'
}
