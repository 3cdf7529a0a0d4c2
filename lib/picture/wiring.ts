import type { Link } from './flow-graph.ts'
import { centre, type Rect } from './rect.ts'
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
  for (const [place, here] of Map.groupBy(ends, ([place]) => place))
    for (const [id, off] of spread(here.map(([, end]) => end))) offsets.set(`${place}|${id}`, off)
  return drawn.map(({ link, a, b, sides }) => {
    const id = wireId(link)
    const from = portAt(a, sides[0], offsets.get(`${link.from}|${sides[0]}|${id}`) ?? 0)
    const to = portAt(b, sides[1], offsets.get(`${link.to}|${sides[1]}|${id}`) ?? 0)
    const path = wirePath(route(from, sides[0], to), bend)
    return { id, from: link.from, to: link.to, path, dashed: false, link }
  })
}

/** A dashed line from somebody outside to the event they take part in. */
export function partyWire(from: string, to: string, a: Rect, b: Rect): Wire {
  const sides = sidesBetween(a, b)
  const points = route(portAt(a, sides[0], 0), sides[0], portAt(b, sides[1], 0))
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
