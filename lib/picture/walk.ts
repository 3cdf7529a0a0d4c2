import type { Link } from './flow-graph.ts'
import { centre, type Rect } from './rect.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

interface Place {
  readonly id: string
  readonly rect: Rect
}

/**
 * The nearest thing in a direction, for the arrow keys (P-6): what lies sideways counts three times, so that one walks in
 * rows and columns; nothing when nothing lies there.
 */
export function nearestToward(
  all: readonly Place[],
  from: string,
  toward: Direction,
): string | undefined {
  const start = all.find((p) => p.id === from)
  if (start === undefined) return undefined
  const c = centre(start.rect)
  const costs = all.flatMap((p) => {
    if (p.id === from) return []
    const q = centre(p.rect)
    const [ahead, aside] = split(q.x - c.x, q.y - c.y, toward)
    return ahead <= 1 ? [] : [{ id: p.id, cost: ahead + 3 * Math.abs(aside) }]
  })
  return costs.toSorted((a, b) => a.cost - b.cost)[0]?.id
}

/** The next thing along the flow or, backwards, the one before (P-6); the first by id when there are several. */
export function alongFlow(
  links: readonly Link[],
  from: string,
  way: 'forth' | 'back',
): string | undefined {
  const next =
    way === 'forth'
      ? links.filter((l) => l.from === from).map((l) => l.to)
      : links.filter((l) => l.to === from).map((l) => l.from)
  return next.toSorted()[0]
}

function split(dx: number, dy: number, toward: Direction): readonly [number, number] {
  switch (toward) {
    case 'left':
      return [-dx, dy]
    case 'right':
      return [dx, dy]
    case 'up':
      return [-dy, dx]
    case 'down':
      return [dy, dx]
  }
}
