import { isPinned } from '#lib/model/actions/pin.ts'
import type { Model } from '#lib/model/model.ts'
import type { Point } from './rect.ts'
import type { Scene } from './scene.ts'

/** What tidying leaves where it is: what is pinned (P-80), and nothing else, selected or not. */
export function keptInPlace(model: Model, { figures }: Scene): ReadonlySet<string> {
  return new Set(figures.filter((f) => isPinned(model, f.id)).map((f) => f.id))
}

/** The places without those of what is pinned, which no arranging and no key moves (P-80). */
export function movable(
  model: Model,
  places: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  return new Map([...places].filter(([id]) => !isPinned(model, id)))
}
