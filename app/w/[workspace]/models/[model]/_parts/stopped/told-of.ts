import type { ChangedPlace } from '#lib/model/difference-place.ts'
import { isToldByName } from '#lib/model/older-name.ts'

/** What of kept edits is told and counted: not what only goes with a name that is told. */
export function toldOf<T extends ChangedPlace>(places: readonly T[]): readonly T[] {
  return places.filter((place) => !isToldByName(place, places))
}
