'use client'
import { isPinned, pinElements } from '#lib/model/actions/pin.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { unpinned as unplaced } from '#lib/picture/drop.ts'
import { placeElements } from '#lib/model/actions/place.ts'
import type { Scene } from '#lib/picture/scene.ts'

/** Pinning what is selected where it stands: tidying, arranging and hands leave it there (M-32, P-80). */
export function usePins({
  model,
  scene,
  selected,
  act,
}: {
  readonly model: Model
  readonly scene: Scene
  readonly selected: ReadonlySet<string>
  readonly act: (commands: readonly Command[]) => boolean
}) {
  const figures = scene.figures.filter((f) => selected.has(f.id))
  const areAll = figures.length > 0 && figures.every((f) => isPinned(model, f.id))
  return {
    hasFigures: figures.length > 0,
    areAll,
    toggle: () => {
      const places = new Map(figures.map((f) => [f.id, f.rect]))
      // What nobody has placed yet would otherwise leave its computed place when this one is kept.
      const others = [...unplaced(model, scene)].filter(([id]) => !places.has(id))
      act([...placeElements(model, new Map(others)), ...pinElements(model, places, !areAll)])
    },
  }
}
