import type { SignOffIntent } from '../act-status.ts'
import type { Participants } from '../participants.ts'
import type { ProofLevel, RoundPolicy } from './policy.ts'
import type { Digests, RoundScope } from './scope.ts'

/** Who acted for which organisation, and when (UTC instant with milliseconds). */
export interface Stamp {
  readonly userId: string
  readonly orgId: string
  readonly at: string
}

/** 署名の回 / one round of signing: about what, by whom, by when. Mechanics of signing are ours, not METI's. */
export interface Round {
  readonly id: string
  readonly scope: RoundScope
  readonly policy: RoundPolicy
  /** UTC instant by which it should be complete; null: none is set. Later signatures count all the same. */
  readonly due: string | null
  /** the frozen revision that is shown to who signs; null: the content as it stands */
  readonly revisionId: string | null
  /** SHA-256 of the words above the signature */
  readonly textSha256: string
  readonly opened: Stamp
  readonly cancelled: (Stamp & { readonly reason: string }) | null
}

/** 署名の行為 / one act at one seat. Only ever added (AG-9); each names the act before it at the same seat. */
export interface SeatAct extends Stamp {
  readonly id: string
  /** number of the seat of its organisation, from 1 */
  readonly seat: number
  /** the colleague in whose place it was done */
  readonly deputyFor?: string
  readonly intent: SignOffIntent
  /** the content it speaks of; of a withdrawal that of what is taken back */
  readonly digests: Digests
  readonly level: ProofLevel
  readonly prevId: string | null
  /** why it is rejected or taken back, or on which conditions it is signed */
  readonly reason?: string
}

/** A round as its events have made it; null before it is opened. */
export interface RoundState {
  readonly round: Round | null
  /** oldest first */
  readonly acts: readonly SeatAct[]
}

export const noRound: RoundState = { round: null, acts: [] }

/** What a decision about a round is taken against. */
export interface RoundSetting {
  readonly participants: Participants
  /** content as it durably stands; what is gone has none */
  readonly content: Digests
  /** content of the revision the round is on, with the accepted parts of now; missing when it is on none */
  readonly frozen?: Digests | undefined
}
