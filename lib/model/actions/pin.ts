import type { Command } from '../commands.ts'
import type { Model } from '../model.ts'

/**
 * Pins elements where they are drawn right now, or lets go of them again (M-32). A pin stands with the place, so that it is taken back
 * with it by undo, and is nobody's alone.
 */
export function pinElements(
  model: Model,
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
  toPin: boolean,
): readonly Command[] {
  return [...places].flatMap(([id, at]): Command[] => {
    const { pinned, ...place } = model.places[id] ?? {}
    if (toPin === (pinned === true)) return []
    const spot = { ...place, x: Math.round(at.x), y: Math.round(at.y) }
    const value = toPin ? { ...spot, pinned: true as const } : spot
    return [{ type: 'put', cell: 'places', key: id, value }]
  })
}

/** Whether an element is to stay where it is. */
export function isPinned(model: Model, id: string): boolean {
  return Object.hasOwn(model.places, id) && model.places[id]?.pinned === true
}
