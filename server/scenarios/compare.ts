import { readStewardship } from '#db/repos/stewardship.ts'
import { findAdoption } from '#db/repos/scenario-adoptions.ts'
import type { TenantTx } from '#db/tenant.ts'
import type { Choices } from '#lib/derive/adoption.ts'
import type { Conflict } from '#lib/derive/three-way.ts'
import type { ChangedPlace } from '#lib/model/difference-place.ts'
import type { Model } from '#lib/model/model.ts'
import { managersOf } from '#lib/policy/adoption.ts'
import { AppError } from '#server/errors.ts'
import { choicesFor, choicesOf, type Decided } from './choices.ts'
import { adoptionOf, commandsAsked, standing, type Standing } from './states.ts'

export interface ComparedView {
  readonly originId: string
  readonly originSeq: number
  readonly scenarioSeq: number
  /** what the variant changes, what the origin changed meanwhile, where both did */
  readonly variant: readonly ChangedPlace[]
  readonly origin: readonly ChangedPlace[]
  readonly conflicts: readonly Conflict[]
  /** what adopting it with these choices makes of the origin, and what does not come along */
  readonly changes: readonly ChangedPlace[]
  readonly left: readonly ChangedPlace[]
  /** null while conflicts wait for a choice, or when nothing of it can be adopted */
  readonly digest: string | null
  /** organisations that manage what it changes, where only they may; whose agreement it needs is told by `reviewersOf` */
  readonly managers: readonly string[]
}

interface Asked extends Decided {
  readonly modelId: string
  readonly base: Model
  /** of the variant: compared with the choices it was asked for with; `not-found` when it is another's */
  readonly adoptionId?: string
}

/** A variant held against its origin, and what adopting it would mean (S-143). Writes nothing. */
export async function compared(tx: TenantTx, input: Asked): Promise<ComparedView> {
  const states = await standing(tx, input.modelId, input.base)
  const choices = await chosen(tx, states, input)
  const { adoption, digest } = adoptionOf(states, choices)
  const stewardship = await readStewardship(tx, states.originId)
  if (stewardship === undefined) throw new AppError('not-found')
  return {
    originId: states.originId,
    originSeq: states.originSeq,
    scenarioSeq: states.scenarioSeq,
    variant: adoption.ways.variant.map(placeOf),
    origin: adoption.ways.origin.map(placeOf),
    conflicts: adoption.ways.conflicts,
    changes: adoption.changes.map(placeOf),
    left: adoption.left,
    digest,
    managers: managersOf(stewardship, commandsAsked(adoption, choices)),
  }
}

async function chosen(tx: TenantTx, states: Standing, input: Asked): Promise<Choices> {
  if (input.adoptionId === undefined) return choicesFor(states, input)
  const found = await findAdoption(tx, input.modelId, input.adoptionId)
  if (found === undefined) throw new AppError('not-found')
  return choicesOf(found.choices)
}

function placeOf({ root, key, field, before, after }: ChangedPlace): ChangedPlace {
  return { root, key, field, before, after }
}
