import { canonicalJson } from '#lib/base/canonical-json.ts'
import type { AttributeCell } from '../attribute.ts'
import type { AttributeRowId } from '../attribute-row.ts'
import type { BaDemand } from '../ba.ts'
import { demandKey } from '../cell-key.ts'
import { own } from '#lib/base/own.ts'
import type { Model } from '../model.ts'
import { resolver } from './resolver.ts'

/** What a cell said before, where it says something else now; null: nothing. */
export interface CellChangeSince<C> {
  readonly before: C | null
}

/**
 * 変更 / for each cell of table 3-2 whether it says something else than in an earlier model, and what it said then. A cell that
 * follows another changes with it. Made for two models, used while they stand.
 */
export function changesSince(
  before: Model,
  now: Model,
): (state: string, row: AttributeRowId) => CellChangeSince<AttributeCell> | undefined {
  if (before.attributes === now.attributes) return () => undefined
  const [was, is] = [resolver(before), resolver(now)]
  return (state, row) => differs(was(state, row), is(state, row))
}

/** The same for a cell of the matrix 3-1. */
export function demandChange(
  before: Model,
  now: Model,
  at: { readonly ba: string; readonly row: AttributeRowId },
): CellChangeSince<BaDemand> | undefined {
  const key = demandKey(at.ba, at.row)
  return differs(own(before.demands, key), own(now.demands, key))
}

function differs<C>(was: C | undefined, is: C | undefined): CellChangeSince<C> | undefined {
  if (was === is) return undefined
  const isSame = was !== undefined && is !== undefined && canonicalJson(was) === canonicalJson(is)
  return isSame ? undefined : { before: was ?? null }
}
