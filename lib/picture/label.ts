import { overlaps, type Point, type Rect } from './rect.ts'

const line = 16

/**
 * Where the name of a hull stands: on its outline above or below one of the members, at the first spot that no card, head
 * or earlier name takes; above the topmost member when all are taken. `texts` are the name in every language, so that the
 * spot does not depend on the reader's.
 */
export function placeLabel(
  members: readonly Rect[],
  pad: number,
  texts: readonly string[],
  taken: readonly Rect[],
): { readonly at: Point; readonly rect: Rect } {
  const w = Math.max(...texts.map(widthOf))
  const sorted = members.toSorted((a, b) => a.y - b.y || a.x - b.x)
  const above = sorted.flatMap((m) =>
    [m.x - pad + 6, m.x + m.w + pad - w].map((x) => spot(x, m.y - pad - line, w)),
  )
  const below = sorted.flatMap((m) => [spot(m.x - pad + 6, m.y + m.h + pad + 2, w)])
  const spots = [...above, ...below]
  const free = spots.find((s) => !taken.some((t) => overlaps(t, s)))
  const rect = free ?? above[0] ?? spot(0, 0, w)
  return { rect, at: { x: rect.x, y: rect.y + line - 4 } }
}

function spot(x: number, y: number, w: number): Rect {
  return { x, y, w, h: line }
}

/** About how wide a name is at the size of labels: full-width characters count twice. */
function widthOf(text: string): number {
  return Array.from(text, (c) => (c.charCodeAt(0) > 255 ? 12 : 6.6)).reduce((a, b) => a + b, 34)
}
