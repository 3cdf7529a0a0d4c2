import type { Stance } from '#lib/agreement/consult/consultation.ts'
import type { SplitTerms } from '#lib/agreement/split.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { PlainEdit } from '#lib/policy/plain-change.ts'
import type { OrganizationView } from '#server/workspace/view.ts'

export interface OfModel {
  readonly modelId: string
  readonly model: LocalText
}

/** Who asks for an answer. */
export interface Asker {
  readonly person: string
  /** the colleague in whose place they ask */
  readonly inPlaceOf?: string
  /** undefined: unknown */
  readonly org: OrganizationView | undefined
}

/** Tells who somebody is, by their ids; `principal`: in whose place they did it. */
export type AskerOf = (userId: string, orgId: string, principal?: string) => Asker

/** A proposed part that waits for the member's organisation. */
interface SplitToAnswer extends OfModel {
  readonly is: 'answer'
  readonly splitId: string
  readonly risk: LocalText
  readonly measure: LocalText
  /** what the organisation would do */
  readonly terms: SplitTerms
  /** the system it is limited to */
  readonly layer?: LocalText
  readonly by: Asker
  /** the colleague in whose place this member answers */
  readonly inPlaceOf?: string
  /** why another organisation countered it with this */
  readonly counter?: { readonly reason: string }
  /** the organisation has consulted on it, so that there are opinions to look at or to come */
  readonly isConsulted: boolean
  /** whether this member may accept it: with the right to, and not their own offer for another organisation */
  readonly mayAccept: boolean
}

/** A part that was sent back to the member's organisation, to be changed and proposed again (S-212). */
interface SplitToRevise extends Pick<
  SplitToAnswer,
  keyof OfModel | 'splitId' | 'risk' | 'measure' | 'terms'
> {
  readonly is: 'revise'
  readonly by: Asker
  readonly reason: string
}

/** A proposed edit that waits for the member's organisation (S-192). */
interface EditToAnswer extends OfModel {
  readonly is: 'edit'
  readonly proposalId: string
  /** `collection/id` of what it changes first, with its name where it still stands */
  readonly element: string
  readonly name: LocalText | undefined
  readonly by: Asker
  readonly note: string
  /** null: it can be accepted only where it stands */
  readonly plain: PlainEdit | null
  /** the organisation has consulted on it, so that there are opinions to look at or to come */
  readonly isConsulted: boolean
}

/** An opinion that colleagues ask the member for, before their organisation answers or signs (S-229). */
interface OpinionToGive extends OfModel {
  readonly is: 'opinion'
  readonly consultationId: string
  /** the offer or the edit that their organisation is to answer, or the number of the round it is to sign in */
  readonly about:
    | (Pick<SplitToAnswer, 'risk' | 'measure' | 'layer' | 'terms'> & { readonly from: Asker })
    | (Pick<EditToAnswer, 'proposalId' | 'element' | 'name' | 'note' | 'plain'> & {
        readonly from: Asker
      })
    | { readonly roundId: string; readonly n: number }
  /** who began it */
  readonly by: Asker
  readonly due: string | null
  /** what colleagues have said so far */
  readonly said: readonly {
    readonly name: string
    readonly stance: Stance
    readonly text: string
  }[]
}

/** So many things of one kind in one model that are looked at together where they stand. */
export interface Several extends OfModel {
  readonly is: 'signAgain' | 'sign' | 'adoption' | 'mentions' | 'answers'
  readonly count: number
  /** the first of the risks to sign */
  readonly riskId?: string
  readonly inPlaceOf?: string
}

/** A round in which the member is asked to sign. */
interface RoundToSign extends OfModel {
  readonly is: 'round'
  readonly roundId: string
  /** its number in the model */
  readonly n: number
  readonly inPlaceOf?: string
}

/** One subject that waits for the member or their organisation (S-190). */
export type InboxRow =
  | SplitToAnswer
  | SplitToRevise
  | EditToAnswer
  | RoundToSign
  | OpinionToGive
  | Several
