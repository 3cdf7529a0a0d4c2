import { attributeRows, type AttributeRowId } from '#lib/model/attribute-row.ts'
import type { BaDuty } from '#lib/model/ba.ts'
import type { Model } from '#lib/model/model.ts'
import { compareIds, statesInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { unreachable } from './checks/rights.ts'
import { downstream } from './lineage.ts'
import { readingOf } from './reading-of.ts'
import { dutiesOf, type Requirement } from './requirements.ts'
import type { Scope } from './scope.ts'
import { inheritedFrom } from './state-facts.ts'

/** An attribute a data does not state itself, and the data it has it from (DR-4). */
interface Inherited {
  readonly row: AttributeRowId
  readonly from: string
}

/** 導かれること / what follows for one state from the rest of the model, as checks read it (DR-59). */
export interface StateDerived {
  readonly inherited: readonly Inherited[]
  /** 有効な開示範囲; undefined: nothing is said */
  readonly scope: Scope | undefined
  /** 保護要求 / what the ba in force over it demand, in the order of the tables, each with its ba */
  readonly demands: readonly Requirement[]
  readonly duties: readonly { readonly ba: string; readonly duty: BaDuty }[]
  /** データ権利者, also by inheritance, and where they are said; undefined: nobody has said who */
  readonly holders: readonly string[] | undefined
  /** 消去の及ぶ範囲 / the state and all made of it, in the order of the flow (at most 257; DR-9) */
  readonly lineage: readonly string[]
  /** those of them that neither an exclusion nor a disposal reaches (F-56), in the same order */
  readonly stuck: readonly string[]
}

/** What follows for a state; nothing for an id that is none. */
export function derivedOf(model: Model, state: string): StateDerived | undefined {
  const read = readingOf(model)
  if (read.of('states', state) === undefined) return undefined
  const facts = read.facts(state)
  const lineage = new Set([state, ...downstream(read, state).states])
  const stuck = new Set(unreachable(read, state))
  const order = statesInFlowOrder(model).filter((id) => lineage.has(id))
  return {
    inherited: attributeRows.flatMap(({ id: row }) => {
      const from = inheritedFrom(read, state, row)
      return from === undefined ? [] : [{ row, from }]
    }),
    scope: facts.scope,
    demands: attributeRows.flatMap(({ id }) => facts.demands.filter(({ row }) => row === id)),
    duties: dutiesOf(read, facts.bas),
    holders: facts.holders?.toSorted(compareIds),
    lineage: order,
    stuck: order.filter((id) => stuck.has(id)),
  }
}
