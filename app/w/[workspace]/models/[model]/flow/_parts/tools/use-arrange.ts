'use client'
import { placeElements } from '#lib/model/actions/place.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { aligned, distributed, rearranged, shifted, wholesOf } from '#lib/picture/arrange.ts'
import { unpinned } from '#lib/picture/drop.ts'
import { movable } from '#lib/picture/pins.ts'
import type { Point } from '#lib/picture/rect.ts'
import type { Scene } from '#lib/picture/scene.ts'
import { arranging, type ArrangingTool } from './tools.ts'

interface Input {
  readonly model: Model
  readonly scene: Scene
  readonly selected: ReadonlySet<string>
  readonly act: (commands: readonly Command[], series?: string) => boolean
}

/** Puts what is selected in order: one change, one step of undo. Moves it: small moves of the same in a row are one step. */
export function useArrange({ model, scene, selected, act }: Input) {
  const count = wholesOf(scene, selected).length
  const put = (asked: ReadonlyMap<string, Point>, series?: string): boolean => {
    const places = movable(model, asked)
    return (
      places.size > 0 &&
      act(placeElements(model, new Map([...unpinned(model, scene), ...places])), series)
    )
  }

  return {
    /** how many things an arrangement would move */
    count,
    /** Whether there is enough selected for a tool. */
    can: (tool: ArrangingTool): boolean => count >= ('to' in arranging[tool] ? 2 : 3),
    run: (tool: ArrangingTool): void => {
      const how = arranging[tool]
      put(
        rearranged(scene, selected, (rects) =>
          'to' in how ? aligned(rects, how.to) : distributed(rects, how.along),
        ),
      )
    },
    /** Moves elements, and what the containers among them hold, by some units. */
    moveBy: (ids: ReadonlySet<string>, by: Point): boolean =>
      put(
        rearranged(scene, ids, (rects) => shifted(rects, by)),
        `move ${[...ids].join(' ')}`,
      ),
  }
}
