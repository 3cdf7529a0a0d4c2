import { bounds, centre, inflate, overlaps, type Point, type Rect } from './rect.ts'

/** So far a line keeps from what it passes. */
const clear = 8

/** Two that share less of a side than this do not stand opposite each other. */
const leastShared = 12

/** How far beside the two it joins a line may lead around what stands between them. */
const detour = 120

/** Of so many obstacles a way around is looked for; among more there is hardly one. */
const mostObstacles = 60

/** A line of two to four points that joins two members of a ba. */
export type Corridor = readonly Point[]

/**
 * The shortest set of lines that joins all members (a spanning tree over the gaps between them); each line is straight or
 * bent once, or leads around what stands in the way. Two between which there is no free way stay apart (P-98): a line that is cut
 * would end in the air.
 */
export function corridors(members: readonly Rect[], others: readonly Rect[]): readonly Corridor[] {
  const [first, ...rest] = members
  if (first === undefined) return []
  // Of each that is not joined yet, the way to the nearest that is; only the one joined last can have made a way shorter.
  let open = rest.map((to): Way => ({ to, from: first, nth: 0, gap: gap(first, to) }))
  const lines: Corridor[] = []
  for (let nth = 1; open.length > 0; nth += 1) {
    const next = open.reduce((best, way) => (isShorter(way, best) ? way : best))
    const line = calmest(next.from, next.to, others)
    if (line !== undefined) lines.push(line)
    open = open.flatMap((way): Way[] => {
      if (way === next) return []
      const shorter = gap(next.to, way.to)
      return [shorter < way.gap ? { to: way.to, from: next.to, nth, gap: shorter } : way]
    })
  }
  return lines
}

interface Way {
  readonly to: Rect
  readonly from: Rect
  /** as the how manieth that one was joined: of equal ways the one from the earlier is taken */
  readonly nth: number
  readonly gap: number
}

function isShorter(a: Way, b: Way): boolean {
  return a.gap < b.gap || (a.gap === b.gap && a.nth < b.nth)
}

/** Free room between two rectangles along both axes, zero when they touch; slanting ways count as longer, and a hair of centre distance breaks ties. */
function gap(a: Rect, b: Rect): number {
  const dx = Math.max(0, b.x - a.x - a.w, a.x - b.x - b.w)
  const dy = Math.max(0, b.y - a.y - a.h, a.y - b.y - b.h)
  const ca = centre(a)
  const cb = centre(b)
  return Math.hypot(dx, dy) + Math.min(dx, dy) / 2 + Math.hypot(ca.x - cb.x, ca.y - cb.y) / 1000
}

function calmest(a: Rect, b: Rect, others: readonly Rect[]): Corridor | undefined {
  const ca = centre(a)
  const cb = centre(b)
  const box = bounds([a, b]) ?? a
  const near = others.filter((o) => overlaps(inflate(box, detour), o)).map((o) => inflate(o, clear))
  const isFree = (way: Corridor) => !near.some((o) => crosses(way, o))
  const plain: readonly Corridor[] = [
    opposite(a, b) ?? [ca, cb],
    [ca, { x: cb.x, y: ca.y }, cb],
    [ca, { x: ca.x, y: cb.y }, cb],
  ]
  const first = plain.find(isFree)
  if (first !== undefined || near.length > mostObstacles) return first
  return around(ca, cb, { near, room: inflate(box, detour) }).find(isFree)
}

/** Ways bent twice that run beside what stands between two points, the shorter first. */
function around(
  a: Point,
  b: Point,
  { near, room }: { readonly near: readonly Rect[]; readonly room: Rect },
): readonly Corridor[] {
  const xs = near.flatMap((o) => [o.x - 1, o.x + o.w + 1])
  const ys = near.flatMap((o) => [o.y - 1, o.y + o.h + 1])
  const upright = xs
    .filter((x) => x > room.x && x < room.x + room.w)
    .map((x): Corridor => [a, { x, y: a.y }, { x, y: b.y }, b])
  const level = ys
    .filter((y) => y > room.y && y < room.y + room.h)
    .map((y): Corridor => [a, { x: a.x, y }, { x: b.x, y }, b])
  return [...upright, ...level].toSorted((p, q) => lengthOf(p) - lengthOf(q))
}

function lengthOf(way: Corridor): number {
  return way.reduce((sum, p, i) => {
    const before = way[i - 1] ?? p
    return sum + Math.abs(p.x - before.x) + Math.abs(p.y - before.y)
  }, 0)
}

/** A straight upright or level line between two that stand opposite each other, in the middle of what they share. */
function opposite(a: Rect, b: Rect): Corridor | undefined {
  const shared = (p: number, pw: number, q: number, qw: number): number | undefined => {
    const [from, to] = [Math.max(p, q), Math.min(p + pw, q + qw)]
    return to - from >= leastShared ? (from + to) / 2 : undefined
  }
  const y = shared(a.y, a.h, b.y, b.h)
  if (y !== undefined) return [centre(a), centre(b)].map((p) => ({ x: p.x, y }))
  const x = shared(a.x, a.w, b.x, b.w)
  return x === undefined ? undefined : [centre(a), centre(b)].map((p) => ({ x, y: p.y }))
}

function crosses(way: Corridor, rect: Rect): boolean {
  return way.some((a, i) => {
    const b = way[i + 1]
    return b !== undefined && cuts(a, b, rect)
  })
}

/** Whether a line between two points passes through a rectangle (clipping by Liang and Barsky). */
function cuts(a: Point, b: Point, r: Rect): boolean {
  const along = clip([0, 1], b.x - a.x, r.x - a.x, r.x + r.w - a.x)
  return along !== null && clip(along, b.y - a.y, r.y - a.y, r.y + r.h - a.y) !== null
}

/** The part of a way (from 0 to 1) along which one coordinate, growing by `by` over the whole way, lies between two bounds. */
function clip(
  [from, to]: readonly [number, number],
  by: number,
  low: number,
  high: number,
): readonly [number, number] | null {
  if (by === 0) return low > 0 || high < 0 ? null : [from, to]
  const [enters, leaves] = by > 0 ? [low / by, high / by] : [high / by, low / by]
  const part = [Math.max(from, enters), Math.min(to, leaves)] as const
  return part[0] <= part[1] ? part : null
}
