import type { Act } from '../command.ts'
import type { ProofLevel, RoundPolicy } from './policy.ts'
import type { Digests, RoundScope } from './scope.ts'

/** What every signed act carries: its id, how strongly it is bound to the person, and the content that was shown. */
interface Signing extends Act {
  readonly id: string
  readonly level: ProofLevel
  readonly shown: Digests
}

/** What a person can do to a round. Ids of new rows are passed in. */
export type RoundCommand =
  | (Act & {
      readonly type: 'open'
      readonly id: string
      readonly scope: RoundScope
      readonly policy: RoundPolicy
      readonly due: string | null
      readonly revisionId: string | null
      readonly textSha256: string
    })
  | (Act & {
      readonly type: 'setPolicy'
      readonly policy: RoundPolicy
      readonly due: string | null
    })
  | (Act & { readonly type: 'cancel'; readonly reason: string })
  | (Signing & { readonly type: 'sign'; readonly conditions?: string })
  | (Signing & { readonly type: 'renew' })
  | (Signing & { readonly type: 'reject'; readonly reason: string })
  | (Omit<Signing, 'shown'> & { readonly type: 'withdraw'; readonly reason: string })

/** The command of one kind. */
export type RoundCommandOf<T extends RoundCommand['type']> = Extract<RoundCommand, { type: T }>
