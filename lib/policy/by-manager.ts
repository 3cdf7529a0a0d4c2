import type { ChangedPlace } from '../model/difference-place.ts'
import { isOpenToAll } from '../model/layout.ts'
import { foreignTouch, stewardOf, type Stewardship } from './stewardship.ts'

export interface ByManager<P> {
  /** places this organisation's editors may write */
  readonly own: readonly P[]
  /** organisation → places that only it writes: they can be proposed to it */
  readonly foreign: ReadonlyMap<string, readonly P[]>
}

/**
 * Changes sorted by who may make them. Where the canvas draws something is open to all (ST-3), but goes with the element when
 * that comes or goes in the same changes: it would be moved, or lose its place, for an edit that is only proposed (ST-4).
 */
export function byManager<P extends ChangedPlace>(
  stewardship: Stewardship,
  orgId: string,
  places: readonly P[],
): ByManager<P> {
  const managerOf = ({ root, key }: ChangedPlace) => {
    const touch = { root, key }
    const isForeign = foreignTouch(stewardship, orgId, [touch]) !== null
    return isForeign ? stewardOf(stewardship, touch) : null
  }
  const whole = places.filter(({ root, field }) => field === null && !isOpenToAll(root))
  const drawn = new Map(whole.map((place) => [place.key, managerOf(place)]))
  const own: P[] = []
  const foreign = new Map<string, P[]>()
  for (const place of places) {
    const org = isOpenToAll(place.root) ? (drawn.get(place.key) ?? null) : managerOf(place)
    if (org === null) own.push(place)
    else foreign.set(org, [...(foreign.get(org) ?? []), place])
  }
  return { own, foreign }
}
