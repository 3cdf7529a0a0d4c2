import type { SignOff } from './sign-off.ts'
import type { ResponsibilitySplit } from './split.ts'

/** Everything agreed, offered and signed about one model. */
export interface AgreementState {
  readonly splits: Readonly<Record<string, ResponsibilitySplit>>
  /** oldest first */
  readonly signOffs: readonly SignOff[]
}

export const noAgreement: AgreementState = { splits: {}, signOffs: [] }
