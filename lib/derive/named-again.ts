import { canonicalJson, type Json } from '#lib/base/canonical-json.ts'
import { removeElements } from '#lib/model/actions/remove.ts'
import { apply, isRefusal } from '#lib/model/apply.ts'
import { differenceOf } from '#lib/model/difference.ts'
import { isWholeElement, standsAt, type ChangedPlace } from '#lib/model/difference-place.ts'
import { collectionOf } from '#lib/model/elements.ts'
import type { Model } from '#lib/model/model.ts'
import { elementAt, isDeletion, namesAfter, type ThreeStates, type ThreeWay } from './three-way.ts'

/**
 * With the elements that return named again where the origin took them out only because they went (DR-57). Nothing is put where
 * either side has written anything else, nor where it would not hold any more.
 */
export function namedAgain(
  model: Model,
  { base, origin, variant }: ThreeStates,
  { ways, returning }: { readonly ways: ThreeWay; readonly returning: readonly string[] },
): Model {
  if (returning.length === 0) return model
  const again = new Set(returning)
  const gone = ways.origin.filter(isDeletion).map(({ key }) => key)
  const away = gone.filter((id) => collectionOf(model, id) === undefined)
  const isOnlyCleaned = (place: ChangedPlace) =>
    same(standsAt(origin, place), place.before) &&
    same(standsAt(variant, place), standsAt(base, place))
  return differenceOf(removed(base, gone), removed(base, away)).reduce((now, place) => {
    const names = namesAfter(place).some((id) => again.has(id))
    if (!names || isWholeElement(place) || !isThere(now, place) || !isOnlyCleaned(place)) return now
    const next = apply(now, place.command)
    return isRefusal(next) ? now : next
  }, model)
}

function removed(model: Model, ids: readonly string[]): Model {
  return removeElements(model, ids).reduce((now, command) => {
    const next = apply(now, command)
    return isRefusal(next) ? now : next
  }, model)
}

/** Whether the element that a place belongs to is there. */
function isThere(model: Model, place: ChangedPlace): boolean {
  const id = elementAt(place)?.split('/')[1]
  return id !== undefined && collectionOf(model, id) !== undefined
}

function same(a: Json, b: Json): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
