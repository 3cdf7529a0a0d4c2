import { contour } from './contour.ts'
import { corridors, type Corridor } from './corridor.ts'
import { blend, toLine, toRect } from './distance.ts'
import { RectGrid } from './rect-grid.ts'
import { bounds, centre, inflate, type Point, type Rect } from './rect.ts'

/** What a hull is drawn around, what it must leave out, and how far it keeps from its members. */
export interface HullInput {
  readonly members: readonly Rect[]
  readonly others: readonly Rect[]
  readonly pad: number
}

const corner = 14
const waist = 15
const softness = 26
const clearance = 5

/** So little beside a line a point is on it: less than what is written of its place. */
const straight = 0.05

/** Of a point around which there is nothing: it lies outside. */
const far = 1_000

/**
 * One smooth outline around the members of a ba, as closed lines of points (P-4). Members that stand apart are joined by
 * corridors, so that the outline is no plain bounding box; things that are no members are left outside even when a
 * corridor passes them, and then the outline may fall into several lines. No members, no line.
 */
export function hull({ members, others, pad }: HullInput): readonly (readonly Point[])[] {
  const box = bounds(members)
  if (box === undefined) return []
  const links = corridors(members, others)
  const reach = bounds([box, ...links.flatMap((l) => l.map((p) => ({ ...p, w: 0, h: 0 })))]) ?? box
  const step = Math.max(9, Math.max(reach.w, reach.h) / 130)
  const area = inflate(reach, pad + waist + 3 * step)
  const own = new Set(members)
  const strangers = others.filter((o) => !own.has(o))
  const around = surroundings({ members, others: strangers, pad }, links, 2 * step)
  return contour((p) => field(p, around(p), pad), area, step)
}

/** Where something has to stand to make a difference to the outline around these members. */
export function hullGround(members: readonly Rect[], pad: number): Rect | undefined {
  const box = bounds(members)
  if (box === undefined) return undefined
  const step = Math.max(9, Math.max(box.w, box.h) / 130)
  return inflate(box, pad + waist + 3 * corner + 5 * step)
}

/** What decides about a point: what lies farther from it changes nothing of where the outline runs. */
interface Around {
  readonly members: readonly Rect[]
  readonly lines: readonly Line[]
  readonly others: readonly Rect[]
}

type Line = readonly [Point, Point]

/**
 * Finds what lies around a point, without asking all (P-25). Blending reaches as far as its softness, and once more through what it
 * blends with; between the points that are asked the outline is found by their values, so that these have to be right for `slack` beside it.
 */
function surroundings(
  { members, others, pad }: HullInput,
  links: readonly Corridor[],
  slack: number,
): (p: Point) => Around {
  const reach = pad + waist + 3 * softness + slack
  const cell = Math.max(64, reach / 2)
  const grids = {
    members: new RectGrid<Rect>(cell),
    lines: new RectGrid<Line>(cell),
    others: new RectGrid<Rect>(cell),
  }
  for (const member of members) grids.members.add(inflate(member, reach), member)
  for (const other of others) grids.others.add(inflate(other, 3 * corner + slack), other)
  for (const line of links.flatMap(segments)) {
    const box = bounds(line.map((p) => ({ ...p, w: 0, h: 0 }))) ?? { x: 0, y: 0, w: 0, h: 0 }
    const isNear = (at: Rect) => toLine(centre(at), ...line) <= reach + cell
    grids.lines.add(inflate(box, reach), line, isNear)
  }
  return (p) => ({
    members: grids.members.near(p),
    lines: grids.lines.near(p),
    others: grids.others.near(p),
  })
}

function segments(link: Corridor): readonly Line[] {
  return link.flatMap((a, i): Line[] => {
    const b = link[i + 1]
    return b === undefined ? [] : [[a, b]]
  })
}

/** The outline as an SVG path, its corners rounded by drawing from middle to middle. */
export function smoothPath(lines: readonly (readonly Point[])[]): string {
  return lines.map(smoothLine).join('')
}

function field(p: Point, { members, lines, others }: Around, pad: number): number {
  let inside = Number.POSITIVE_INFINITY
  let core = Number.POSITIVE_INFINITY
  for (const m of members) {
    const d = toRect(p, m, 6)
    core = Math.min(core, d - clearance)
    inside = blend(inside, d - pad, softness)
  }
  for (const [a, b] of lines) inside = blend(inside, toLine(p, a, b) - waist, softness)
  if (inside === Number.POSITIVE_INFINITY) return far
  for (const o of others) {
    const out = toRect(p, inflate(o, clearance), corner)
    inside = -blend(-inside, out, 10)
  }
  return Math.min(inside, core)
}

/** A stretch that does not turn is one line, however many points were found on it, and none of them lies beside it. */
function smoothLine(line: readonly Point[]): string {
  const at = (i: number): Point => line[(i + line.length) % line.length] ?? { x: 0, y: 0 }
  const start = middle(at(-1), at(0))
  let path = `M${short(start)}`
  let from = start
  let end = start
  let passed: Point[] = []
  for (const [i, p] of line.entries()) {
    const next = middle(p, at(i + 1))
    if (![...passed, p].every((one) => isBetween(one, from, next))) {
      if (passed.length > 0) path += `L${short(end)}`
      from = end
      passed = []
    }
    if (isBetween(p, from, next)) passed.push(p)
    else {
      path += `Q${short(p)} ${short(next)}`
      from = next
    }
    end = next
  }
  return `${path}${passed.length > 0 ? `L${short(end)}` : ''}Z`
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

function isBetween(p: Point, a: Point, b: Point): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const aside = dx * (p.y - a.y) - dy * (p.x - a.x)
  return aside * aside < straight * straight * (dx * dx + dy * dy)
}

function short(p: Point): string {
  return `${Math.round(p.x * 10) / 10} ${Math.round(p.y * 10) / 10}`
}
