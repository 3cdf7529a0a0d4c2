import { gapsOf, type Gap } from '#lib/agreement/gaps.ts'
import type { Participants } from '#lib/agreement/participants.ts'
import type { SignOff } from '#lib/agreement/sign-off.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import { seatsOf, type KeptSignOff, type Seat } from '#lib/agreement/status.ts'
import type { Model } from '#lib/model/model.ts'

/** The rows of an agreement as the server lists them; the text of each signature stands once, by its digest. */
interface ListedAgreement {
  readonly isVariant: boolean
  readonly splits: readonly ResponsibilitySplit[]
  readonly signOffs: readonly SignOff[]
  readonly closures: Readonly<Record<string, string>>
  readonly map: Readonly<Record<string, string>>
  readonly participants: Participants
  readonly now: string
}

/**
 * Where an agreement stands against a model (AG-7): its gaps, and the seat of every organisation. In a to-be variant nothing is agreed on, so
 * that nothing is missing either (F-139).
 */
export function agreementOf(
  model: Model,
  { isVariant, signOffs: listed, closures, ...rows }: ListedAgreement,
): {
  readonly signOffs: readonly KeptSignOff[]
  readonly seats: readonly Seat[]
  readonly gaps: readonly Gap[]
} {
  const signOffs = listed.map((s) => ({ ...s, closure: closures[s.digest] ?? '' }))
  return {
    signOffs,
    seats: seatsOf(model, { ...rows, signOffs }),
    gaps: isVariant ? [] : gapsOf(model, rows.splits, rows.participants),
  }
}
