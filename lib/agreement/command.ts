import type { OfferTerms, SplitTerms } from './split.ts'

/** Who acts, for which organisation. Whether the person has the right is the gate's question (`lib/policy`). */
export interface Party {
  readonly userId: string
  readonly orgId: string
  /** 代理 / the colleague in whose place they act (AG-51) */
  readonly deputyFor?: string
}

/** Who acts, and when. */
export interface Act {
  readonly by: Party
  /** UTC instant with milliseconds */
  readonly at: string
}

/** What a person can do to the agreement about a model. Ids of new rows are passed in. */
export type AgreementCommand =
  | (Act & {
      readonly type: 'propose'
      readonly id: string
      readonly terms: SplitTerms
      /** the accepted part that ends when this one is accepted */
      readonly succeeds?: string
    })
  | (Act & { readonly type: 'accept'; readonly id: string })
  | (Act & { readonly type: 'decline'; readonly id: string; readonly reason: string })
  | (Act & { readonly type: 'sendBack'; readonly id: string; readonly reason: string })
  | (Act & {
      readonly type: 'counter'
      readonly id: string
      /** the offer it answers */
      readonly of: string
      readonly terms: OfferTerms
      readonly reason: string
    })
  | (Act & {
      readonly type: 'proposeAgain'
      readonly id: string
      /** the offer that was sent back */
      readonly of: string
      readonly terms: OfferTerms
    })
  | (Act & { readonly type: 'withdraw'; readonly id: string; readonly reason?: string })
  | (Act & {
      readonly type: 'sign'
      readonly id: string
      readonly riskId: string
      /** digest of what the person was shown */
      readonly shown: string
      /** digest of the content as it durably stands */
      readonly now: string
      readonly docSeq: number
    })
  | (Act & {
      readonly type: 'withdrawSignOff'
      readonly id: string
      readonly riskId: string
      readonly reason: string
    })

/** The command of one kind. */
export type CommandOf<T extends AgreementCommand['type']> = Extract<AgreementCommand, { type: T }>
