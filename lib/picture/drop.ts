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

/** A state dropped in the container of another organisation is held by that one from then on (P-8). */
export function rehoming(
  model: Model,
  scene: Scene,
  dropped: readonly string[],
): readonly Command[] {
  const carried = new Set(dropped)
  return dropped.flatMap((id): Command[] => {
    const figure = scene.figures.find((f) => f.id === id)
    const holder = model.states[id]?.holder
    if (figure?.kind !== 'card' || (holder !== undefined && carried.has(holder))) return []
    const home = containerAt(scene, centre(figure.rect), holder)
    return home === undefined || home === holder
      ? []
      : [{ type: 'set', in: 'states', id, field: 'holder', value: home }]
  })
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

/** The place nearest below a wanted one where a new figure covers none that is there already; containers do not count. */
export function freeSpot(scene: Scene, wanted: Rect): Point {
  const others = scene.figures.filter((f) => f.kind !== 'container').map((f) => f.rect)
  const hit = others.find((rect) => overlaps(inflate(rect, gap - 1), wanted))
  return hit === undefined
    ? { x: wanted.x, y: wanted.y }
    : freeSpot(scene, { ...wanted, y: hit.y + hit.h + gap })
}
