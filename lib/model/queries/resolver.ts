import type { AttributeCell } from '../attribute.ts'
import type { AttributeRowId } from '../attribute-row.ts'
import { attributeCellKey } from '../cell-key.ts'
import type { Model } from '../model.ts'

/**
 * The same answer as `shownCell(…).says` for many states of one model: every way along 左記と同様 is walked once, so that long
 * ways cost no more than short ones. Made for one model, used while it stands.
 */
export function resolver(
  model: Model,
): (state: string, row: AttributeRowId) => AttributeCell | undefined {
  const known = new Map<string, AttributeCell | undefined>()
  return (state, row) => {
    const way: string[] = []
    const seen = new Set<string>()
    let at = state
    let says: AttributeCell | undefined
    for (;;) {
      const key = attributeCellKey(at, row)
      if (known.has(key)) {
        says = known.get(key)
        break
      }
      if (seen.has(key)) break
      seen.add(key)
      way.push(key)
      const cell = Object.hasOwn(model.attributes, key) ? model.attributes[key] : undefined
      if (cell?.sameAs === undefined) {
        says = cell
        break
      }
      at = cell.sameAs
    }
    for (const key of way) known.set(key, says)
    return says
  }
}
