import { collectionNames } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'

/** Everything that either model has, so that all of it can be named; where both have it, as the second does. */
export function inBoth(one: Model, other: Model): Model {
  return collectionNames.reduce(
    (model, name) => ({ ...model, [name]: { ...one[name], ...other[name] } }),
    other,
  )
}
