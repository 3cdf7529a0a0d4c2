import { centre, inflate, type Point, type Rect } from './rect.ts'

/** A line of two or three points that joins two members of a ba. */
export type Corridor = readonly Point[]

/**
 * The shortest set of lines that joins all members (a spanning tree over the gaps between them); each line is straight or
 * bent once, whichever crosses fewer of the others.
 */
export function corridors(members: readonly Rect[], others: readonly Rect[]): readonly Corridor[] {
  const [first, ...rest] = members
  if (first === undefined) return []
  const joined = [first]
  const open = [...rest]
  const lines: Corridor[] = []
  while (open.length > 0) {
    const [from, to] = nearest(joined, open)
    if (from === undefined || to === undefined) break
    lines.push(calmest(from, to, others))
    joined.push(to)
    open.splice(open.indexOf(to), 1)
  }
  return lines
}

function nearest(joined: readonly Rect[], open: readonly Rect[]): [Rect?, Rect?] {
  let best = Number.POSITIVE_INFINITY
  let pair: [Rect?, Rect?] = []
  for (const a of joined)
    for (const b of open) {
      const d = gap(a, b)
      if (d < best) {
        best = d
        pair = [a, b]
      }
    }
  return pair
}

/** Free room between two rectangles along both axes, zero when they touch; slanting ways count as longer, and a hair of centre distance breaks ties. */
function gap(a: Rect, b: Rect): number {
  const dx = Math.max(0, b.x - a.x - a.w, a.x - b.x - b.w)
  const dy = Math.max(0, b.y - a.y - a.h, a.y - b.y - b.h)
  const ca = centre(a)
  const cb = centre(b)
  return Math.hypot(dx, dy) + Math.min(dx, dy) / 2 + Math.hypot(ca.x - cb.x, ca.y - cb.y) / 1000
}

function calmest(a: Rect, b: Rect, others: readonly Rect[]): Corridor {
  const ca = centre(a)
  const cb = centre(b)
  const ways: readonly Corridor[] = [
    [ca, cb],
    [ca, { x: cb.x, y: ca.y }, cb],
    [ca, { x: ca.x, y: cb.y }, cb],
  ]
  const costs = ways.map((way) => others.filter((o) => crosses(way, o)).length)
  const least = Math.min(...costs)
  return ways[costs.indexOf(least)] ?? [ca, cb]
}

function crosses(way: Corridor, rect: Rect): boolean {
  const wide = inflate(rect, 8)
  return way.some((a, i) => {
    const b = way[i + 1]
    return b !== undefined && cuts(a, b, wide)
  })
}

/** Whether a line between two points passes through a rectangle (clipping by Liang and Barsky). */
function cuts(a: Point, b: Point, r: Rect): boolean {
  let from = 0
  let to = 1
  const dx = b.x - a.x
  const dy = b.y - a.y
  const sides: readonly (readonly [number, number])[] = [
    [-dx, a.x - r.x],
    [dx, r.x + r.w - a.x],
    [-dy, a.y - r.y],
    [dy, r.y + r.h - a.y],
  ]
  for (const [p, q] of sides) {
    if (p === 0 && q < 0) return false
    if (p < 0) from = Math.max(from, q / p)
    if (p > 0) to = Math.min(to, q / p)
  }
  return from <= to
}
