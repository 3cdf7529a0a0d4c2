import { freeSpot, spotHeldBy } from './drop.ts'
import type { Point, Rect } from './rect.ts'
import type { Scene } from './scene.ts'

/** Whose container something new may lie in: that of its holder alone, or any, as what stands between two others. */
type Home = { readonly holder?: string | undefined } | 'anywhere'

/**
 * Gives one place after the other to what is made by one gesture: each near the wanted middle, in whole units, on no figure (P-9), in
 * no container of others (P-97) and not on what was made before it.
 */
export function newPlaces(
  scene: Scene,
): (middle: Point, size: Pick<Rect, 'w' | 'h'>, home?: Home) => Point {
  const taken: Rect[] = []
  return (middle, size, home = {}) => {
    const wanted = { x: middle.x - size.w / 2, y: middle.y - size.h / 2, ...size }
    const { x, y } =
      home === 'anywhere'
        ? freeSpot(scene, wanted, taken)
        : spotHeldBy(scene, wanted, { ...home, taken })
    const spot = { x: Math.round(x), y: Math.round(y) }
    taken.push({ ...spot, ...size })
    return spot
  }
}
