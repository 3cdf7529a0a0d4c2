import type { Link } from './flow-graph.ts'
import { centre, type Point, type Rect } from './rect.ts'
import { portAt, route, sidesBetween, wirePath, type Side } from './wire.ts'

/** One drawn connection. `dashed` lines join a person or party to an event and are no data flow. */
export interface Wire {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly path: string
  readonly dashed: boolean
  /** the membership this line stands for; nothing for a dashed line */
  readonly link?: Link
}

interface End {
  readonly wire: string
  readonly rect: Rect
  readonly side: Side
  readonly other: Rect
}

const apart = 14
const bend = 5

/** All connections as orthogonal lines; several on one side of a card are spread and ordered so that they do not cross. */
export function wiring(links: readonly Link[], rects: ReadonlyMap<string, Rect>): readonly Wire[] {
  const drawn = links.flatMap((link) => {
    const a = rects.get(link.from)
    const b = rects.get(link.to)
    return a === undefined || b === undefined ? [] : [{ link, a, b, sides: sidesBetween(a, b) }]
  })
  const ends = drawn.flatMap(({ link, a, b, sides }): [string, End][] => [
    [`${link.from}|${sides[0]}`, { wire: wireId(link), rect: a, side: sides[0], other: b }],
    [`${link.to}|${sides[1]}`, { wire: wireId(link), rect: b, side: sides[1], other: a }],
  ])
  const offsets = new Map<string, number>()
  for (const [place, here] of Map.groupBy(ends, ([key]) => key))
    for (const [id, off] of spread(here.map(([, end]) => end))) offsets.set(`${place}|${id}`, off)
  return drawn.map(({ link, a, b, sides }) => {
    const id = wireId(link)
    const [here, there] = straightened(
      portAt(a, sides[0], offsets.get(`${link.from}|${sides[0]}|${id}`) ?? 0),
      portAt(b, sides[1], offsets.get(`${link.to}|${sides[1]}|${id}`) ?? 0),
      { a, b, isUpright: isUpright(sides[0]) },
    )
    const bendsNear = link.side === 'inputs' ? 'to' : 'from'
    const path = wirePath(route({ from: here, to: there, out: sides[0], bendsNear }), bend)
    return { id, from: link.from, to: link.to, path, dashed: false, link }
  })
}

/** Ends that lie almost opposite are moved opposite, on the larger figure, so that the line has no needless jog. */
function straightened(
  from: Point,
  to: Point,
  { a, b, isUpright: upright }: { a: Rect; b: Rect; isUpright: boolean },
): readonly [Point, Point] {
  const [small, large, big] = a.h * a.w <= b.h * b.w ? [from, to, b] : [to, from, a]
  const [low, high] = upright ? [big.y + 12, big.y + big.h - 12] : [big.x + 12, big.x + big.w - 12]
  const at = upright ? small.y : small.x
  const off = Math.abs(at - (upright ? large.y : large.x))
  if (at < low || at > high || (upright && off > 12)) return [from, to]
  const moved = upright ? { ...large, y: at } : { ...large, x: at }
  return small === from ? [from, moved] : [moved, to]
}

/** A dashed line from somebody outside to the event they take part in. */
export function partyWire(from: string, to: string, a: Rect, b: Rect): Wire {
  const sides = sidesBetween(a, b)
  const points = route({
    from: portAt(a, sides[0], 0),
    to: portAt(b, sides[1], 0),
    out: sides[0],
    bendsNear: 'to',
  })
  return { id: `${from}~${to}`, from, to, path: wirePath(points, bend), dashed: true }
}

function wireId(link: Link): string {
  return `${link.from}>${link.to}`
}

/** Offsets from the middle of a side; small things (event chips) take every line in their middle. */
function spread(ends: readonly End[]): [string, number][] {
  const isChip = ends.some((e) => e.rect.h < 40)
  const sorted = ends.toSorted((p, q) => along(p) - along(q))
  const room = Math.min(...ends.map((e) => (isUpright(e.side) ? e.rect.h : e.rect.w))) - 20
  const step = isChip ? 0 : Math.min(apart, room / Math.max(1, ends.length - 1))
  return sorted.map((end, i) => [end.wire, (i - (ends.length - 1) / 2) * step])
}

function along(end: End): number {
  const c = centre(end.other)
  return isUpright(end.side) ? c.y : c.x
}

function isUpright(side: Side): boolean {
  return side === 'left' || side === 'right'
}
