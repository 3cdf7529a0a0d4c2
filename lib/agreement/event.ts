import type { SplitTerms } from './split.ts'
import type { SignOff } from './sign-off.ts'

interface Act {
  readonly by: string
  readonly org: string
  /** the colleague in whose place it was done */
  readonly deputyFor?: string
  /** UTC instant with milliseconds */
  readonly at: string
}

/** What happened in the agreement about a model; the state is the fold of these (AG-1). */
export type AgreementEvent =
  | (Act & {
      readonly type: 'split.proposed'
      readonly id: string
      readonly terms: SplitTerms
      /** the accepted part that ends when this one is accepted */
      readonly succeeds?: string
    })
  | (Act & { readonly type: 'split.accepted'; readonly id: string })
  | (Act & { readonly type: 'split.declined'; readonly id: string; readonly reason: string })
  | (Act & { readonly type: 'split.sentBack'; readonly id: string; readonly reason: string })
  | (Act & {
      readonly type: 'split.countered'
      readonly id: string
      /** the offer it answers */
      readonly of: string
      readonly terms: SplitTerms
      /** the organisation it goes back to */
      readonly answers: string
      readonly reason: string
    })
  | (Act & {
      readonly type: 'split.proposedAgain'
      readonly id: string
      /** the offer that was sent back */
      readonly of: string
      readonly terms: SplitTerms
      readonly answers: string
    })
  | (Act & { readonly type: 'split.withdrawn'; readonly id: string; readonly reason?: string })
  /** its organisation takes no part any more, or handed it over, and another has accepted it in its place (AG-16, LV-9) */
  | (Act & { readonly type: 'split.lapsed'; readonly id: string })
  | { readonly type: 'signoff.signed'; readonly signOff: SignOff }
  | { readonly type: 'signoff.withdrawn'; readonly signOff: SignOff }
