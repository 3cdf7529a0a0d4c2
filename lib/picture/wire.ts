import type { Point, Rect } from './rect.ts'

export type Side = 'left' | 'right' | 'top' | 'bottom'

/** On which sides a line leaves `a` and reaches `b`: along the axis with more room between them. */
export function sidesBetween(a: Rect, b: Rect): readonly [Side, Side] {
  const right = b.x - a.x - a.w
  const left = a.x - b.x - b.w
  const below = b.y - a.y - a.h
  const above = a.y - b.y - b.h
  const most = Math.max(right, left, below, above)
  if (most === right || right >= 24) return ['right', 'left']
  if (most === below) return ['bottom', 'top']
  if (most === above) return ['top', 'bottom']
  return ['left', 'right']
}

/** The point on a side of a rectangle, `off` units from its middle. */
export function portAt(rect: Rect, side: Side, off: number): Point {
  switch (side) {
    case 'left':
      return { x: rect.x, y: rect.y + rect.h / 2 + off }
    case 'right':
      return { x: rect.x + rect.w, y: rect.y + rect.h / 2 + off }
    case 'top':
      return { x: rect.x + rect.w / 2 + off, y: rect.y }
    case 'bottom':
      return { x: rect.x + rect.w / 2 + off, y: rect.y + rect.h }
  }
}

/** An orthogonal line between two points that leaves and arrives at right angles; it bends near the end given. */
export function route(ends: {
  readonly from: Point
  readonly to: Point
  readonly out: Side
  readonly bendsNear: 'from' | 'to'
}): readonly Point[] {
  const { from, to, out, bendsNear } = ends
  if (out === 'left' || out === 'right') {
    if (Math.abs(from.y - to.y) < 1) return [from, to]
    const x = bend(from.x, to.x, bendsNear)
    return [from, { x, y: from.y }, { x, y: to.y }, to]
  }
  if (Math.abs(from.x - to.x) < 1) return [from, to]
  const y = bend(from.y, to.y, bendsNear)
  return [from, { x: from.x, y }, { x: to.x, y }, to]
}

/** Lines to one event share their last stretch, so that they read as one flow; short lines bend in the middle. */
function bend(from: number, to: number, near: 'from' | 'to'): number {
  const length = to - from
  const stub = Math.sign(length) * Math.min(18, Math.abs(length) / 2)
  return near === 'to' ? to - stub : from + stub
}

/** The line as an SVG path whose bends are rounded by at most `radius`. */
export function wirePath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const parts = [`M${xy(first)}`]
  rest.forEach((p, i) => {
    const before = points[i] ?? p
    const after = rest[i + 1]
    if (after === undefined) parts.push(`L${xy(p)}`)
    else
      parts.push(`L${xy(toward(p, before, radius))}`, `Q${xy(p)} ${xy(toward(p, after, radius))}`)
  })
  return parts.join('')
}

function toward(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const t = length === 0 ? 0 : Math.min(by, length / 2) / length
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }
}

function xy(p: Point): string {
  return `${Math.round(p.x * 10) / 10} ${Math.round(p.y * 10) / 10}`
}
