import { collectionOf } from '#lib/model/elements.ts'
import { putAt, standsAt, type ChangedPlace } from '#lib/model/difference-place.ts'
import {
  cellNames,
  collectionNames,
  type CellName,
  type CollectionName,
} from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { needsOf } from '#lib/model/needs.ts'
import { elementAt, namesAfter } from './three-way.ts'

/** What one of two models has no more and the other still has, without a decision of its own. */
export interface Gone {
  /** the model that still has it */
  readonly from: Model
  readonly beside: Model
  /** whole elements */
  readonly deletions: readonly ChangedPlace[]
  /** ids of what goes by a decision, or stays gone */
  readonly going: ReadonlySet<string>
}

/**
 * What went only with one of `kept` that stays or returns, and does so with it (DR-56): it cannot be without that element, and all
 * else that it cannot be without is there as well. What `kept` merely names brings nothing.
 */
export function boundTo(
  kept: readonly string[],
  { from, beside, deletions, going }: Gone,
): readonly ChangedPlace[] {
  // Whatever `beside` still has did not take anything with it.
  const known = new Set(kept.filter((id) => collectionOf(beside, id) === undefined))
  const bound: ChangedPlace[] = []
  for (let before = -1; known.size > 0 && before !== bound.length;) {
    before = bound.length
    const standing = withReturned(beside, from, [...known])
    const stands = (id: string) =>
      !going.has(id) && [from, standing].every((one) => collectionOf(one, id) !== undefined)
    for (const place of deletions) {
      const needs = known.has(place.key) ? [] : neededBy(from, place)
      if (!needs.some((id) => known.has(id)) || !needs.every(stands)) continue
      bound.push(place)
      known.add(place.key)
    }
  }
  return bound
}

/** Ids that an element, `collection/id`, names with its cells. */
export function namesIn(model: Model, element: string | null): readonly string[] {
  const [root, id = ''] = element?.split('/') ?? []
  const name = collectionNames.find((one) => one === root)
  return name === undefined ? [] : wholeOf(model, name, id).flatMap(namesAfter)
}

/** With the elements that are missing as `from` has them, with their cells and with what they name that is missing as well. */
export function withReturned(model: Model, from: Model, ids: readonly string[]): Model {
  let now = model
  const waiting = [...ids]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const name = collectionOf(from, id)
    if (name === undefined || collectionOf(now, id) !== undefined) continue
    for (const place of wholeOf(from, name, id)) {
      now = putAt(now, place, place.after)
      waiting.push(...namesAfter(place))
    }
  }
  return now
}

function wholeOf(model: Model, name: CollectionName, id: string): readonly ChangedPlace[] {
  const at = (root: CollectionName | CellName, key: string): ChangedPlace => {
    const place = { root, key, field: null, before: null, after: null }
    return { ...place, after: standsAt(model, place) }
  }
  const isItsOwn = (root: CellName, key: string) =>
    root === 'places' ? key === id : elementAt({ root, key }) === `${name}/${id}`
  const cells = cellNames.flatMap((root) =>
    Object.keys(model[root])
      .filter((key) => isItsOwn(root, key))
      .map((key) => at(root, key)),
  )
  return [at(name, id), ...cells]
}

function neededBy(model: Model, place: ChangedPlace): readonly string[] {
  const name = collectionNames.find((one) => one === place.root)
  return name === undefined ? [] : needsOf(name, standsAt(model, place))
}
