import { placeElements } from '#lib/model/actions/place.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { containerAt, freeSpot, spotHeldBy } from './drop.ts'
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
  return (middle, { w, h }, home = {}) => {
    const wanted = { x: middle.x - w / 2, y: middle.y - h / 2, w, h }
    const { x, y } =
      home === 'anywhere'
        ? freeSpot(scene, wanted, taken)
        : spotHeldBy(scene, wanted, { ...home, taken })
    const spot = { x: Math.round(x), y: Math.round(y) }
    taken.push({ ...spot, w, h })
    return spot
  }
}

/**
 * What was just made stands with its middle at a point instead (P-95): data held by the organisation whose container lies there. Nothing of
 * what is not drawn, or is a container.
 */
export function putInstead(
  model: Model,
  scene: Scene,
  id: string,
  middle: Point,
): readonly Command[] {
  const figure = scene.figures.find((f) => f.id === id)
  if (figure === undefined || figure.kind === 'container') return []
  const others = { ...scene, figures: scene.figures.filter((f) => f !== figure) }
  const place = newPlaces(others)
  if (!Object.hasOwn(model.states, id))
    return placeElements(model, new Map([[id, place(middle, figure.rect, 'anywhere')]]))
  const holder = containerAt(others, middle)
  return [
    { type: 'set', in: 'states', id, field: 'holder', value: holder },
    ...placeElements(model, new Map([[id, place(middle, figure.rect, { holder })]])),
  ]
}
