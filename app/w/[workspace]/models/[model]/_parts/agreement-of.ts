import { gapsOf, type Gap } from '#lib/agreement/gaps.ts'
import type { Participants } from '#lib/agreement/participants.ts'
import type { SignOff } from '#lib/agreement/sign-off.ts'
import type { ResponsibilitySplit } from '#lib/agreement/split.ts'
import { seatsOf, type AgreementRows, type KeptSignOff, type Seat } from '#lib/agreement/status.ts'
import { remember } from '#lib/base/remember.ts'
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
 * that nothing is missing either (F-139). `seats`: how they are found, from nothing unless said.
 */
export function agreementOf(
  model: Model,
  listed: ListedAgreement,
  seats: typeof seatsOf = seatsOf,
): {
  readonly signOffs: readonly KeptSignOff[]
  readonly seats: readonly Seat[]
  readonly gaps: readonly Gap[]
} {
  const rows = rowsOf(listed)
  const { signOffs, splits, participants } = rows
  return {
    signOffs,
    seats: seats(model, rows),
    gaps: listed.isVariant ? [] : gapsOf(model, splits, participants),
  }
}

/** The rows with the text of each signature, the same for every model they are asked about. */
const rowsOf = remember(
  ({ splits, signOffs, closures, map, participants, now }: ListedAgreement): AgreementRows => ({
    splits,
    signOffs: signOffs.map((s) => keptOf(s, closures[s.digest] ?? '')),
    map,
    participants,
    now,
  }),
)

/** An act of signing with its text; the same object as long as the act is. */
function keptOf(act: SignOff, closure: string): KeptSignOff {
  const before = keptActs.get(act)
  if (before?.closure === closure) return before
  const kept = { ...act, closure }
  keptActs.set(act, kept)
  return kept
}

const keptActs = new WeakMap<SignOff, KeptSignOff>()
