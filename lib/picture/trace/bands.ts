import type { Model } from '#lib/model/model.ts'
import { basInFlowOrder } from '#lib/model/queries/flow-order.ts'
import { baTintsOf } from '../tint.ts'
import type { Path } from './paths.ts'

/** A ba over neighbouring columns: first and last column, both included. */
export interface TraceBand {
  readonly ba: string
  /** which of the ba colours it takes, the same as on the canvas */
  readonly tint: number
  readonly first: number
  readonly last: number
}

/** What happens to the ba at the line before a column. */
export interface Crossing {
  readonly entered: readonly string[]
  readonly left: readonly string[]
}

/**
 * The ba in force along a path (P-32): a ba is in force in a column when the state is named among its members. Neighbouring
 * columns make one band; a ba that is left and entered again has several. Laws first, then along the flow.
 */
export function bandsOf(model: Model, path: Path): readonly TraceBand[] {
  const tints = baTintsOf(model.bas)
  return basInFlowOrder(model).flatMap((ba) => {
    const members = new Set(model.bas[ba]?.members)
    const tint = tints.get(ba) ?? 0
    return path.flatMap((state, first): TraceBand[] => {
      if (!members.has(state) || (first > 0 && members.has(path[first - 1] ?? ''))) return []
      const gap = path.findIndex((id, i) => i > first && !members.has(id))
      return [{ ba, tint, first, last: gap === -1 ? path.length - 1 : gap - 1 }]
    })
  })
}

/** Which ba are entered and left before each column; before the first there is no line. */
export function crossingsOf(path: Path, bands: readonly TraceBand[]): readonly Crossing[] {
  return path.map((_, column) => ({
    entered: bands.filter((b) => column > 0 && b.first === column).map((b) => b.ba),
    left: bands.filter((b) => b.last === column - 1).map((b) => b.ba),
  }))
}
