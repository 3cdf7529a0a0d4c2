import type { Point, Rect } from './rect.ts'

/** Signed distance from a point to a rectangle with round corners: below zero inside, zero on the edge. */
export function toRect(p: Point, rect: Rect, radius: number): number {
  const dx = Math.abs(p.x - rect.x - rect.w / 2) - rect.w / 2 + radius
  const dy = Math.abs(p.y - rect.y - rect.h / 2) - rect.h / 2 + radius
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius
}

/** Distance from a point to a line between two points. */
export function toLine(p: Point, a: Point, b: Point): number {
  const abx = b.x - a.x
  const aby = b.y - a.y
  const length = abx * abx + aby * aby
  const t = length === 0 ? 0 : ((p.x - a.x) * abx + (p.y - a.y) * aby) / length
  const s = Math.min(1, Math.max(0, t))
  return Math.hypot(p.x - a.x - s * abx, p.y - a.y - s * aby)
}

/** The smaller of two distances, blended within `k`, so that shapes that come near flow into each other. */
export function blend(a: number, b: number, k: number): number {
  const h = Math.max(k - Math.abs(a - b), 0) / k
  return Math.min(a, b) - (h * h * k) / 4
}
