import { compareIds } from '#lib/model/queries/flow-order.ts'
import { nameOf, type Telling } from '#lib/words/attribute-text.ts'

/** Elements of a model as choices, in order; `keep`: which of them. */
export function optionsOf(
  ids: readonly string[],
  telling: Telling,
  keep: (id: string) => boolean = () => true,
): { value: string; label: string }[] {
  return ids
    .filter(keep)
    .toSorted(compareIds)
    .map((id) => ({ value: id, label: nameOf(id, telling) }))
}
