import type { CollectionName } from './layout.ts'
import { idsAt } from './prune.ts'
import { references } from './references.ts'

/**
 * Ids of the elements without which an element says nothing, so that it goes with any of them (MA-3): the event of a risk, the
 * data of a state, both sides of a gap. What a part of it cannot be without is not among them.
 */
export function needsOf(name: CollectionName, element: unknown): readonly string[] {
  return references[name]
    .filter(({ path, required }) => required === true && path.length === 1)
    .flatMap(({ path }) => idsAt(element, path))
}
