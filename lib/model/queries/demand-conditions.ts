import type { AttributeRow } from '../attribute-row.ts'
import { demandKey } from '../cell-key.ts'
import { conditionOps, type DemandCondition } from '../demand-condition.ts'
import type { Model } from '../model.ts'
import { markOf } from './demand-matrix.ts'

/**
 * What a ba asks the value of an attribute to be like (M-25): the conditions of a cell of 3-1 that carries ○. Those that belong to
 * another attribute (a hostile or hand-made file) say nothing here; `violations` names them.
 */
export function conditionsOf(
  model: Model,
  ba: string,
  row: AttributeRow,
): readonly DemandCondition[] {
  const demand = model.demands[demandKey(ba, row.id)]
  if (demand === undefined || markOf(demand) !== 'required') return []
  return (demand.conditions ?? []).filter((condition) => suits(condition, row))
}

/** Whether an attribute can be asked for this (M-25). */
export function suits(condition: DemandCondition, row: AttributeRow): boolean {
  return conditionOps[row.key].includes(condition.op)
}
