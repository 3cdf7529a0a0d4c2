import { canonicalJson, type Json } from '../base/canonical-json.ts'
import { apply, isRefusal } from './apply.ts'
import type { Command } from './commands.ts'
import { commandFor, isWholeElement, standsAt, type ChangedPlace } from './difference-place.ts'
import type { Model } from './model.ts'

/** Why a change is not made again: somebody else changed the place meanwhile, or it does not hold any more. */
export type LeftBecause = 'changed' | 'impossible'

export interface Again<P extends ChangedPlace> {
  /** in this order each command holds */
  readonly again: readonly { readonly place: P; readonly command: Command }[]
  readonly left: readonly (P & { readonly left: LeftBecause })[]
}

/**
 * Which changes can be made once more on a model that may have moved on (M-22): where what stood still stands. What stands there
 * already needs nothing. Where somebody else wrote meanwhile theirs stays; and an element that is not taken away, or does
 * not come, leaves what belongs to that out as well.
 */
export function makeAgain<P extends ChangedPlace>(model: Model, places: readonly P[]): Again<P> {
  const again: { readonly place: P; readonly command: Command }[] = []
  const left: (P & { readonly left: LeftBecause })[] = []
  const staying: string[] = []
  let now = model
  for (const place of places) {
    const stands = standsAt(now, place)
    if (same(stands, place.after)) continue
    const command = commandFor(place)
    const next = same(stands, place.before) ? apply(now, command) : null
    if (next !== null && !isRefusal(next) && !staying.some((id) => speaksOf(place, id))) {
      again.push({ place, command })
      now = next
      continue
    }
    left.push({ ...place, left: next === null ? 'changed' : 'impossible' })
    if (isWholeElement(place)) staying.push(place.key)
  }
  return { again, left }
}

function speaksOf({ key, before, after }: ChangedPlace, id: string): boolean {
  const inside = canonicalJson([before, after])
  return key.split('|').includes(id) || inside.includes(JSON.stringify(id))
}

function same(a: Json, b: Json): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
