import { freeSpot } from './drop.ts'
import { bounds, type Point, type Rect } from './rect.ts'
import type { Scene } from './scene.ts'

const beside = 24
const gap = { x: 24, y: 16 } as const
const inColumn = 10
const nowhere: ReadonlySet<string> = new Set()

/**
 * How far copies are moved from where the originals stood (P-49): to a point, or else a little to the lower right; in either case
 * further until the whole group covers no figure and crosses the border of no container (P-139), but those of `homes`, which it may
 * lie in. Whole units.
 */
export function copyShift(
  scene: Scene,
  originals: readonly Rect[],
  {
    at,
    homes = nowhere,
  }: { readonly at?: Point | undefined; readonly homes?: ReadonlySet<string> } = {},
): Point {
  const box = bounds(originals)
  if (box === undefined) return { x: 0, y: 0 }
  const corner =
    at === undefined
      ? { x: box.x + beside, y: box.y + beside }
      : { x: at.x - box.w / 2, y: at.y - box.h / 2 }
  const foreign = scene.figures.filter((f) => f.kind === 'container' && !homes.has(f.id))
  const avoided = foreign.map((f) => f.rect)
  const spot = freeSpot(scene, { ...box, ...corner }, avoided)
  return { x: Math.round(spot.x - box.x), y: Math.round(spot.y - box.y) }
}

/** Where so many new cards of one size stand (P-49): columns of ten from a point on, where they cover no figure. */
export function columnSpots(
  scene: Scene,
  {
    count,
    size,
    at,
  }: { readonly count: number; readonly size: Pick<Rect, 'w' | 'h'>; readonly at: Point },
): readonly Point[] {
  const step = { x: size.w + gap.x, y: size.h + gap.y }
  const block = {
    x: at.x,
    y: at.y,
    w: Math.ceil(count / inColumn) * step.x - gap.x,
    h: Math.min(count, inColumn) * step.y - gap.y,
  }
  const corner = freeSpot(scene, block)
  return Array.from({ length: count }, (_, i) => ({
    x: Math.round(corner.x + Math.floor(i / inColumn) * step.x),
    y: Math.round(corner.y + (i % inColumn) * step.y),
  }))
}
