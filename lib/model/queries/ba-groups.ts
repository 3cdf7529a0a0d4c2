import { attributeRows, type AttributeRowId } from '../attribute-row.ts'
import { demandKey } from '../cell-key.ts'
import type { Model } from '../model.ts'
import { baCategories, type BaCategory } from '../vocabulary.ts'
import { markOf } from './demand-matrix.ts'
import { basInFlowOrder } from './flow-order.ts'

/** Under which heading a ba stands: a category of p9, the agreements and rules that have none, or nothing yet. */
export type BaGroup = BaCategory | 'agreement' | 'none'

const agreements: ReadonlySet<string> = new Set(['contract', 'consent', 'internalRule'])

/**
 * The ba under the four categories of p9, then contracts, consents and internal rules that stand under none of them, and last what
 * nobody has put anywhere. The categories stay visible when empty.
 */
export function baGroups(
  model: Model,
): readonly { readonly group: BaGroup; readonly bas: readonly string[] }[] {
  const all = basInFlowOrder(model)
  const groups = ([...baCategories, 'agreement', 'none'] as const).map((group) => ({
    group,
    bas: all.filter((id) => groupOf(model, id) === group),
  }))
  return groups.filter(
    ({ group, bas }) => bas.length > 0 || (group !== 'agreement' && group !== 'none'),
  )
}

function groupOf(model: Model, id: string): BaGroup {
  const ba = model.bas[id]
  if (ba?.category !== undefined) return ba.category
  return ba !== undefined && agreements.has(ba.normType) ? 'agreement' : 'none'
}

/** The attributes a ba says something about (the ○ of its column in 3-1). */
export function governedRows(model: Model, ba: string): readonly AttributeRowId[] {
  return attributeRows
    .filter((row) => markOf(model.demands[demandKey(ba, row.id)]) === 'required')
    .map((row) => row.id)
}

/** The ba a state stands in, in the order of the flow. */
export function basOfState(model: Model, state: string): readonly string[] {
  return basInFlowOrder(model).filter((id) => model.bas[id]?.members.includes(state))
}
