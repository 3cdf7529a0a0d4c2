import { placeElements } from '#lib/model/actions/place.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { centre, holds, inflate, overlaps, type Point, type Rect } from './rect.ts'
import type { Scene } from './scene.ts'

/** The organisation in whose container a point lies, the given ones left out. */
export function containerAt(scene: Scene, point: Point, except?: string): string | undefined {
  return scene.figures.find(
    (f) => f.kind === 'container' && f.id !== except && holds(f.rect, point),
  )?.id
}

/**
 * A state dropped in the container of another organisation is held by that one from then on; one dropped wholly out of its own, in
 * nobody's, is held by nobody (P-8). The container it leaves stays where it is, also when it is empty now.
 */
export function rehoming(
  model: Model,
  scene: Scene,
  dropped: readonly string[],
): readonly Command[] {
  const carried = new Set(dropped)
  const left = new Map<string, Point>()
  const given = dropped.flatMap((id): Command[] => {
    const figure = scene.figures.find((f) => f.id === id)
    const holder = model.states[id]?.holder
    if (figure?.kind !== 'card' || (holder !== undefined && carried.has(holder))) return []
    const own = scene.figures.find((f) => f.kind === 'container' && f.id === holder)
    const home = containerAt(scene, centre(figure.rect), holder)
    const isLeaving = own !== undefined && !overlaps(own.rect, figure.rect)
    if (home === undefined && !isLeaving) return []
    const isEmptied = !scene.figures.some((f) => f.home === holder && !carried.has(f.id))
    if (own !== undefined && isEmptied) left.set(own.id, own.rect)
    return [{ type: 'set', in: 'states', id, field: 'holder', value: home }]
  })
  const unplaced = [...left].filter(([id]) => !Object.hasOwn(model.places, id))
  return [...given, ...placeElements(model, new Map(unplaced))]
}

/**
 * Where everything stands that nobody has placed yet: written along with the first drag, so that what the default layout
 * showed does not jump when it no longer applies (P-8).
 */
export function unpinned(model: Model, scene: Scene): ReadonlyMap<string, Point> {
  const open = scene.figures.filter((f) => {
    const isFilled = f.kind === 'container' && scene.figures.some((x) => x.home === f.id)
    return !isFilled && !Object.hasOwn(model.places, f.id)
  })
  return new Map(open.map((f) => [f.id, { x: f.rect.x, y: f.rect.y }]))
}

const gap = 12

/**
 * The nearer of the places below and beside a wanted one where a new figure covers none that is there already (P-9); containers
 * do not count, other than those given to keep out of.
 */
export function freeSpot(scene: Scene, wanted: Rect, avoided: readonly Rect[] = []): Point {
  const figures = scene.figures.filter((f) => f.kind !== 'container').map((f) => f.rect)
  const taken = [...figures, ...avoided]
  const below = pushed(taken, wanted, 'down')
  const beside = pushed(taken, wanted, 'right')
  return below.y - wanted.y <= beside.x - wanted.x ? below : beside
}

/**
 * Where something new stands that is held by somebody, or by nobody: it covers nothing and lies in no container of others, so that
 * what lies in a container belongs to it (P-97).
 */
export function spotHeldBy(
  scene: Scene,
  wanted: Rect,
  {
    holder,
    taken = [],
  }: { readonly holder?: string | undefined; readonly taken?: readonly Rect[] },
): Point {
  const foreign = scene.figures.filter((f) => f.kind === 'container' && f.id !== holder)
  return freeSpot(scene, wanted, [...foreign.map((f) => f.rect), ...taken])
}

function pushed(taken: readonly Rect[], wanted: Rect, way: 'down' | 'right'): Point {
  let spot = wanted
  for (let hit = covered(taken, spot); hit !== undefined; hit = covered(taken, spot))
    spot =
      way === 'down' ? { ...spot, y: hit.y + hit.h + gap } : { ...spot, x: hit.x + hit.w + gap }
  return { x: spot.x, y: spot.y }
}

function covered(taken: readonly Rect[], spot: Rect): Rect | undefined {
  return taken.find((rect) => overlaps(inflate(rect, gap - 1), spot))
}
