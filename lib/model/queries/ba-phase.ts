import type { Ba } from '../ba.ts'

/** 施行前・有効・失効 / where a day lies in the effective period of a ba; the last day still counts, no day given is no limit (M-26). */
export type BaPhase = 'before' | 'inForce' | 'ended'

/** Whether a ba is in force on `day` (`YYYY-MM-DD`), not yet, or no more (M-26). */
export function baPhase(ba: Pick<Ba, 'effectiveFrom' | 'effectiveTo'>, day: string): BaPhase {
  if (ba.effectiveFrom !== undefined && day < ba.effectiveFrom) return 'before'
  if (ba.effectiveTo !== undefined && day > ba.effectiveTo) return 'ended'
  return 'inForce'
}
