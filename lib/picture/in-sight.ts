import { centre, overlaps, type Point, type Rect } from './rect.ts'
import type { Scene } from './scene.ts'

const tries = 8

/**
 * Where the middle of new data stands when nobody has pointed at a place (F-36): in the container that is selected
 * or holds what is (P-84); else in the part of one's own organisation's container
 * that is in sight; else where one looks, outside of the containers of others; else in one's own container, wherever it is.
 */
export function spotInSight(
  scene: Scene,
  sight: Rect,
  {
    own,
    selected = new Set(),
    card,
  }: {
    readonly own: ReadonlySet<string>
    readonly selected?: ReadonlySet<string>
    readonly card: { w: number; h: number }
  },
): Point {
  const containers = scene.figures.filter((f) => f.kind === 'container')
  const chosen = chosenContainer(scene, selected)
  if (chosen !== undefined) return centre(common(chosen, sight) ?? chosen)
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

/** The one container that is selected, or that holds everything that is. */
function chosenContainer({ figures }: Scene, selected: ReadonlySet<string>): Rect | undefined {
  const homes = new Set(
    figures.flatMap((f) => (selected.has(f.id) ? [f.kind === 'container' ? f.id : f.home] : [])),
  )
  const [only] = homes
  return homes.size === 1 && only !== undefined
    ? figures.find((f) => f.id === only)?.rect
    : undefined
}

/** How far from the edge of the room something stands that was moved into it. */
const roomy = 24

/**
 * How far a picture moves so that something lies in the room that is seen, both as they are on the screen (P-97): as little as can
 * be, not at all when it lies there already.
 */
export function panInto(seen: Rect, room: Rect): Point | 'tooLarge' {
  if (seen.w + 2 * roomy > room.w || seen.h + 2 * roomy > room.h) return 'tooLarge'
  const along = (at: number, size: number, low: number, high: number) =>
    Math.max(0, low + roomy - at) - Math.max(0, at + size + roomy - high)
  return {
    x: along(seen.x, seen.w, room.x, room.x + room.w),
    y: along(seen.y, seen.h, room.y, room.y + room.h),
  }
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
