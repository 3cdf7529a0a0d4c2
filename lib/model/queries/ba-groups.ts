import { attributeRows, type AttributeRowId } from '../attribute-row.ts'
import { demandKey } from '../cell-key.ts'
import type { Model } from '../model.ts'
import { baCategories, type BaCategory } from '../vocabulary.ts'
import { markOf } from './demand-matrix.ts'
import { basInFlowOrder } from './flow-order.ts'

/** The ba under the four categories of p9, and last those nobody has put under one; empty categories stay visible. */
export function baGroups(
  model: Model,
): readonly { readonly category: BaCategory | undefined; readonly bas: readonly string[] }[] {
  const all = basInFlowOrder(model)
  const groups = [...baCategories, undefined].map((category) => ({
    category,
    bas: all.filter((id) => model.bas[id]?.category === category),
  }))
  return groups.filter((group) => group.category !== undefined || group.bas.length > 0)
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
