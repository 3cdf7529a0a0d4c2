import { centre, overlaps, type Point, type Rect } from './rect.ts'
import type { Scene } from './scene.ts'

const tries = 8

/**
 * Where the middle of new data stands when nobody has pointed at a place (F-36): in the part of one's own organisation's container
 * that is in sight; else where one looks, outside of the containers of others; else in one's own container, wherever it is.
 */
export function spotInSight(
  scene: Scene,
  sight: Rect,
  { own, card }: { readonly own: ReadonlySet<string>; readonly card: { w: number; h: number } },
): Point {
  const containers = scene.figures.filter((f) => f.kind === 'container')
  const ours = containers.filter((f) => own.has(f.id)).map((f) => f.rect)
  const seen = ours.map((rect) => common(rect, sight)).filter((rect) => rect !== null)
  const [largest] = seen.toSorted((a, b) => b.w * b.h - a.w * a.h)
  if (largest !== undefined) return centre(largest)
  const looked = centre(sight)
  const isFree = (at: Point) => {
    const rect = { x: at.x - card.w / 2, y: at.y - card.h / 2, ...card }
    return !containers.some((f) => overlaps(f.rect, rect))
  }
  const [free] = around(sight)
    .filter(isFree)
    .toSorted((a, b) => distance(a, looked) - distance(b, looked))
  if (free !== undefined) return free
  const [home] = ours
  return home === undefined ? looked : centre(home)
}

/** Points all over what is seen, the middle among them, none at its edge. */
function around(sight: Rect): readonly Point[] {
  const steps = Array.from({ length: tries - 1 }, (_, i) => (i + 1) / tries)
  return steps.flatMap((fx) =>
    steps.map((fy) => ({ x: sight.x + sight.w * fx, y: sight.y + sight.h * fy })),
  )
}

function common(a: Rect, b: Rect): Rect | null {
  if (!overlaps(a, b)) return null
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)]
  const w = Math.min(a.x + a.w, b.x + b.w) - x
  return { x, y, w, h: Math.min(a.y + a.h, b.y + b.h) - y }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
