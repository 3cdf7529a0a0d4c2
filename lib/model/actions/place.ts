import type { Command } from '../commands.ts'
import type { Model } from '../model.ts'

/** Puts elements at places, in whole canvas units; the size of a frame stays as it is. */
export function placeElements(
  model: Model,
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): readonly Command[] {
  return [...places].map(([id, at]) => ({
    type: 'put',
    cell: 'places',
    key: id,
    value: { ...model.places[id], x: Math.round(at.x), y: Math.round(at.y) },
  }))
}
