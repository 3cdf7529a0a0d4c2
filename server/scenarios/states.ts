import { findModel } from '#db/repos/models.ts'
import type { TenantTx } from '#db/tenant.ts'
import { own } from '#lib/base/own.ts'
import { adopt, adoptionText, type Adoption, type Choices } from '#lib/derive/adoption.ts'
import type { ThreeStates } from '#lib/derive/three-way.ts'
import type { Command } from '#lib/model/commands.ts'
import { placeName } from '#lib/model/difference-place.ts'
import type { Model } from '#lib/model/model.ts'
import { AppError } from '#server/errors.ts'
import { loadModel } from '#server/model/load-model.ts'
import { pastModel, type InTx } from '#server/model/past-models.ts'
import { runtime } from '#server/runtime.ts'

/** A variant and its origin as both durably stand, with what the variant began as. */
export interface Standing extends ThreeStates {
  readonly scenarioId: string
  readonly originId: string
  readonly scenarioSeq: number
  readonly originSeq: number
  readonly isArchived: boolean
}

/**
 * What a variant began as: the first row of its own log. In transactions of its own, before the one that decides, because what was
 * never changes. `not-found` for a model of another workspace, `not-a-scenario` for one that is no variant.
 */
export async function beginningOf(inTx: InTx, scenarioId: string): Promise<Model> {
  const { epoch } = await inTx(async (tx) => {
    const row = await findModel(tx, scenarioId)
    if (row === undefined) throw new AppError('not-found')
    if (row.origin === null) throw new AppError('refused', 'not-a-scenario')
    return await loadModel(tx, scenarioId)
  })
  return await pastModel(inTx, { modelId: scenarioId, epoch, seq: 1 })
}

/** Both as they stand in this transaction. */
export async function standing(tx: TenantTx, scenarioId: string, base: Model): Promise<Standing> {
  const row = await findModel(tx, scenarioId)
  if (row === undefined || row.origin === null) throw new AppError('not-found')
  const variant = await loadModel(tx, scenarioId)
  const origin = await loadModel(tx, row.origin.id)
  return {
    scenarioId,
    originId: row.origin.id,
    base,
    origin: origin.model,
    variant: variant.model,
    scenarioSeq: variant.seq,
    originSeq: origin.seq,
    isArchived: row.archivedAt !== null,
  }
}

/** What adopting it would make of the origin, and the digest that names that; null while conflicts wait for a choice. */
export function adoptionOf(
  states: ThreeStates,
  choices: Choices,
): { readonly adoption: Adoption; readonly digest: string | null } {
  const adoption = adopt(states, choices)
  const isOpen = adoption.undecided.length > 0 || adoption.refused !== null
  return { adoption, digest: isOpen ? null : runtime().hash(adoptionText(adoption, choices)) }
}

/**
 * The commands whose managers answer an adoption (S-145, S-147): what it changes. Where nothing of it can be adopted any more, what the variant
 * changes and was not left to the origin: to decline it stays with who could have agreed.
 */
export function commandsAsked({ changes, ways }: Adoption, choices: Choices): readonly Command[] {
  const asked =
    changes.length > 0
      ? changes
      : ways.variant.filter((change) => own(choices, placeName(change)) !== 'origin')
  return asked.map(({ command }) => command)
}
