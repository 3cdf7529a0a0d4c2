import { contour } from './contour.ts'
import { corridors, type Corridor } from './corridor.ts'
import { blend, toLine, toRect } from './distance.ts'
import { bounds, inflate, type Point, type Rect } from './rect.ts'

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
  const near = others.filter((o) => !members.includes(o))
  return contour((p) => field(p, members, links, near, pad), area, step)
}

/** The outline as an SVG path, its corners rounded by drawing from middle to middle. */
export function smoothPath(lines: readonly (readonly Point[])[]): string {
  return lines.map(smoothLine).join('')
}

function field(
  p: Point,
  members: readonly Rect[],
  links: readonly Corridor[],
  others: readonly Rect[],
  pad: number,
): number {
  let inside = Number.POSITIVE_INFINITY
  let core = Number.POSITIVE_INFINITY
  for (const m of members) {
    const d = toRect(p, m, 6)
    core = Math.min(core, d - clearance)
    inside = blend(inside, d - pad, softness)
  }
  for (const line of links)
    for (let i = 1; i < line.length; i += 1) {
      const a = line[i - 1]
      const b = line[i]
      if (a !== undefined && b !== undefined)
        inside = blend(inside, toLine(p, a, b) - waist, softness)
    }
  for (const o of others) {
    const out = toRect(p, inflate(o, clearance), corner)
    inside = -blend(-inside, out, 10)
  }
  return Math.min(inside, core)
}

function smoothLine(line: readonly Point[]): string {
  const middle = (a: Point, b: Point) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
  const at = (i: number): Point => line[(i + line.length) % line.length] ?? { x: 0, y: 0 }
  const start = middle(at(-1), at(0))
  const curves = line.map((p, i) => `Q${short(p)} ${short(middle(p, at(i + 1)))}`)
  return `M${short(start)}${curves.join('')}Z`
}

function short(p: Point): string {
  return `${Math.round(p.x * 10) / 10} ${Math.round(p.y * 10) / 10}`
}
