import type { Widened } from '#lib/derive/widened.ts'
import type { ChangedPlace } from '#lib/model/difference-place.ts'

/** What a changed place does that somebody should look at. */
export type PlaceMark = 'wider' | 'abroad'

/**
 * Of a changed place whether it is where a data may be known by more, or where data goes abroad anew (F-164): the scope of that data, or the
 * event. What is wider because of something elsewhere is told above, at no place.
 */
export function markOf(place: ChangedPlace, { scopes, crossings }: Widened): PlaceMark | undefined {
  const { root, key } = place
  const [id, row] = key.split('|')
  if (root === 'attributes' && row === 'disclosureScope') {
    return scopes.some(({ state }) => state === id) ? 'wider' : undefined
  }
  const isCrossing = root === 'events' && crossings.some(({ event }) => event === key)
  return isCrossing ? 'abroad' : undefined
}
