import type { Point, Rect } from './rect.ts'

/** A line along which things share an edge or a middle, from its one end to the other. */
export interface Guide {
  readonly axis: 'upright' | 'level'
  readonly at: number
  readonly from: number
  readonly to: number
}

/**
 * How far something that is dragged is to be moved on so that an edge or its middle meets one of the others (P-81): the nearest
 * meeting within `reach` along each axis, and the lines that show it. Beyond that nothing is moved.
 */
export function snapped(
  moving: Rect,
  others: readonly Rect[],
  reach: number,
): { readonly by: Point; readonly guides: readonly Guide[] } {
  const x = nearest(moving, others, reach, across)
  const y = nearest(moving, others, reach, down)
  const by = { x: (x ?? 0) + 0, y: (y ?? 0) + 0 }
  const there = { ...moving, x: moving.x + by.x, y: moving.y + by.y }
  return {
    by,
    guides: [
      ...(x === undefined ? [] : guidesOf(there, others, across)),
      ...(y === undefined ? [] : guidesOf(there, others, down)),
    ],
  }
}

/** One axis: where a thing has its edges and middle along it, and its ends across. */
interface Axis {
  readonly axis: Guide['axis']
  readonly lines: (rect: Rect) => readonly [number, number, number]
  readonly ends: (rect: Rect) => readonly [number, number]
}

const across: Axis = {
  axis: 'upright',
  lines: ({ x, w }) => [x, x + w / 2, x + w],
  ends: ({ y, h }) => [y, y + h],
}
const down: Axis = {
  axis: 'level',
  lines: ({ y, h }) => [y, y + h / 2, y + h],
  ends: ({ x, w }) => [x, x + w],
}

/** Edges meet edges and middles meet middles, each on its own side or the opposite one. */
function nearest(
  moving: Rect,
  others: readonly Rect[],
  reach: number,
  { lines }: Axis,
): number | undefined {
  const [start, middle, end] = lines(moving)
  let best: number | undefined
  for (const other of others) {
    const [a, b, c] = lines(other)
    for (const by of [b - middle, a - start, c - end, a - end, c - start])
      if (Math.abs(by) <= reach && (best === undefined || Math.abs(by) < Math.abs(best))) best = by
  }
  return best
}

function guidesOf(there: Rect, others: readonly Rect[], { axis, lines, ends }: Axis): Guide[] {
  return lines(there).flatMap((at): Guide[] => {
    const met = others.filter((other) => lines(other).some((line) => Math.abs(line - at) < 0.01))
    if (met.length === 0) return []
    const all = [there, ...met].map(ends)
    return [
      {
        axis,
        at,
        from: Math.min(...all.map(([from]) => from)),
        to: Math.max(...all.map(([, to]) => to)),
      },
    ]
  })
}
