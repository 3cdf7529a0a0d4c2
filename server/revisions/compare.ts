import type { TenantTx } from '#db/tenant.ts'
import { widened, type Widened } from '#lib/derive/widened.ts'
import { differenceOf } from '#lib/model/difference.ts'
import type { ChangedPlace } from '#lib/model/difference-place.ts'
import type { Model } from '#lib/model/model.ts'
import { loadModel } from '#server/model/load-model.ts'
import { frozenModel } from './frozen-model.ts'

/** A revision by its number, or the model as it durably stands. */
export type AskedState = number | 'now'

export interface ComparedStates {
  /** both with their content, so that whatever is told of them can be named; the update each holds last */
  readonly from: StateView
  readonly to: StateView
  /** what is different in the second */
  readonly changes: readonly ChangedPlace[]
  readonly widened: Widened
}

interface StateView {
  readonly n: AskedState
  readonly seq: number
  readonly model: Model
}

/** Any two states of a model held against each other (S-163): revisions by their bytes, `now` as the log has it. Writes nothing. */
export async function comparedStates(
  tx: TenantTx,
  input: { readonly modelId: string; readonly from: AskedState; readonly to: AskedState },
): Promise<ComparedStates> {
  const from = await stateOf(tx, input.modelId, input.from)
  const to = await stateOf(tx, input.modelId, input.to)
  const changes = differenceOf(from.model, to.model).map(placeOf)
  return { from, to, changes, widened: widened(from.model, to.model) }
}

async function stateOf(tx: TenantTx, modelId: string, n: AskedState): Promise<StateView> {
  if (n === 'now') {
    const { model, seq } = await loadModel(tx, modelId)
    return { n, seq, model }
  }
  const { revision, model } = await frozenModel(tx, modelId, n)
  return { n, seq: revision.docSeq, model }
}

/** A place without the command that goes there. */
export function placeOf({ root, key, field, before, after }: ChangedPlace): ChangedPlace {
  return { root, key, field, before, after }
}
