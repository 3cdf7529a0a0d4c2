import type { Point, Rect } from './rect.ts'
import type { Figure, Scene } from './scene.ts'

/** Which edge or middle several things are to share. */
export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom'

/** Along which axis the gaps between several things are to be equal. */
export type Axis = 'across' | 'down'

type Rects = ReadonlyMap<string, Rect>
type Places = ReadonlyMap<string, Point>

/**
 * Where things stand when they share an edge or a middle of the box around all of them (P-45). Only the one axis changes;
 * fewer than two stay where they are.
 */
export function aligned(rects: Rects, to: Alignment): Places {
  const all = [...rects.values()]
  const left = Math.min(...all.map((r) => r.x))
  const top = Math.min(...all.map((r) => r.y))
  const right = Math.max(...all.map((r) => r.x + r.w))
  const bottom = Math.max(...all.map((r) => r.y + r.h))
  const place = (r: Rect): Point => {
    switch (to) {
      case 'left':
        return { x: left, y: r.y }
      case 'centre':
        return { x: (left + right - r.w) / 2, y: r.y }
      case 'right':
        return { x: right - r.w, y: r.y }
      case 'top':
        return { x: r.x, y: top }
      case 'middle':
        return { x: r.x, y: (top + bottom - r.h) / 2 }
      case 'bottom':
        return { x: r.x, y: bottom - r.h }
    }
  }
  return new Map([...rects].map(([id, rect]) => [id, place(rect)]))
}

/**
 * Where things stand with equal gaps between them along one axis (P-46): the first and the last stay, the order stays. Where
 * there is no room for gaps they lie over each other equally. Fewer than three stay where they are.
 */
export function distributed(rects: Rects, axis: Axis): Places {
  const [at, size] = axis === 'across' ? (['x', 'w'] as const) : (['y', 'h'] as const)
  const inOrder = [...rects].toSorted(
    ([a, p], [b, q]) => p[at] + p[size] / 2 - q[at] - q[size] / 2 || (a < b ? -1 : 1),
  )
  const [first, last] = [inOrder[0]?.[1], inOrder.at(-1)?.[1]]
  if (first === undefined || last === undefined || inOrder.length < 3) {
    return new Map([...rects].map(([id, { x, y }]) => [id, { x, y }]))
  }
  const between = inOrder.slice(1, -1).reduce((sum, [, r]) => sum + r[size], 0)
  const gap = (last[at] - first[at] - first[size] - between) / (inOrder.length - 1)
  let next = first[at]
  return new Map(
    inOrder.map(([id, r], i) => {
      const spot = i === inOrder.length - 1 ? last[at] : next
      next += r[size] + gap
      return [id, { x: r.x, y: r.y, [at]: spot }]
    }),
  )
}

/**
 * Arranges what is selected as wholes (P-47): a container moves with everything it holds, and what stands in a selected
 * container is not moved twice. Answers the new place of everything that moves.
 */
export function rearranged(
  scene: Scene,
  ids: ReadonlySet<string>,
  arrange: (rects: Rects) => Places,
): Places {
  const wholes = wholesOf(scene, ids)
  const places = arrange(new Map(wholes.map((f) => [f.id, f.rect])))
  return new Map(
    wholes.flatMap((whole): [string, Point][] => {
      const to = places.get(whole.id)
      if (to === undefined) return []
      const by = { x: to.x - whole.rect.x, y: to.y - whole.rect.y }
      const inside = scene.figures.filter((f) => f.home === whole.id)
      return [whole, ...inside].map((f) => [f.id, { x: f.rect.x + by.x, y: f.rect.y + by.y }])
    }),
  )
}

/** The selected figures, without those that a selected container carries anyway (P-47). */
export function wholesOf(scene: Scene, ids: ReadonlySet<string>): readonly Figure[] {
  return scene.figures.filter((f) => ids.has(f.id) && (f.home === undefined || !ids.has(f.home)))
}

/** The ids with those of everything that stands in the containers among them (P-47). */
export function withContents(scene: Scene, ids: ReadonlySet<string>): ReadonlySet<string> {
  const inside = scene.figures.filter((f) => f.home !== undefined && ids.has(f.home))
  return new Set([...ids, ...inside.map((f) => f.id)])
}

/** Everything moved by the same way. */
export function shifted(rects: Rects, by: Point): Places {
  return new Map([...rects].map(([id, r]) => [id, { x: r.x + by.x, y: r.y + by.y }]))
}

/** Whether a lasso over `area` takes a figure it touches: a container only when it lies wholly inside (P-48). */
export function lassoTakes(area: Rect, { kind, rect }: Figure): boolean {
  return (
    kind !== 'container' ||
    (rect.x >= area.x &&
      rect.y >= area.y &&
      rect.x + rect.w <= area.x + area.w &&
      rect.y + rect.h <= area.y + area.h)
  )
}
