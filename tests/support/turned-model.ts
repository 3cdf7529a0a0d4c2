import { cellNames, collectionNames } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'

/** The same model with every collection and table the other way round. */
export function turned(model: Model): Model {
  const parts = [...collectionNames, ...cellNames].map((name) => [
    name,
    Object.fromEntries(Object.entries(model[name]).toReversed()),
  ])
  return { ...model, ...Object.fromEntries(parts) }
}
