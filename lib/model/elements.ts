import { collectionNames, type CollectionName } from './layout.ts'
import type { Model } from './model.ts'
import type { Target } from './references.ts'

/** The collection an element stands in; `undefined` when the model has no such element. Ids are unique (M-10). */
export function collectionOf(model: Model, id: string): CollectionName | undefined {
  return collectionNames.find((name) => Object.hasOwn(model[name], id))
}

/** Answers whether an id exists where a reference expects it. Made once for a model, asked often. */
export function existsIn(model: Model): (to: Target, id: string) => boolean {
  const kinds = new Set(
    Object.values(model.assets).flatMap((asset) => asset.kinds.map((k) => k.id)),
  )
  return (to, id) => {
    if (to === 'any') return collectionOf(model, id) !== undefined
    if (to === 'kinds') return kinds.has(id)
    return Object.hasOwn(model[to], id)
  }
}
