import type { Model } from '#lib/model/model.ts'
import type { Lens } from './lens/paint.ts'
import { layerScene } from './layers/layer-scene.ts'
import type { Point } from './rect.ts'
import { sceneOf, type Scene } from './scene.ts'
import type { TransferUnit } from './units/unit-of.ts'

/** Which geometry a picture has. */
export type Layout = 'free' | 'layers' | Exclude<TransferUnit, 'party'>

/** As what the flow is drawn. */
interface SceneWish {
  readonly layout: Layout
  /** the ba to draw */
  readonly shown?: ReadonlySet<string>
  /** where things are held right now */
  readonly moved?: ReadonlyMap<string, Point>
}

/**
 * The geometry for a lens and a unit of transfer: by layers through レイヤー, else by the unit; only by 組織・ヒト do things stand where
 * people have put them, and only there may places be written (P-74, P-77).
 */
export function layoutFor(lens: Lens, unit: TransferUnit): Layout {
  if (lens === 'layer') return 'layers'
  return unit === 'party' ? 'free' : unit
}

/** The scene of a model as somebody wishes to see it. By a unit, `model` is the one already seen by that unit (`atUnit`). */
export function sceneAs(model: Model, { layout, shown, moved }: SceneWish): Scene {
  if (layout === 'layers') return layerScene(model)
  return sceneOf(model, layout === 'free' ? moved : undefined, shown)
}
