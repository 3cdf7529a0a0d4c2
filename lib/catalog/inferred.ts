import { cellNames, collectionNames } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { text, type Text } from './text.ts'

const mark = 'Yoriaiの推定'

/** A note on something that is our reading and not said in the source. */
export function inferred(ja: string, en: string): Text {
  return text(`${ja}（${mark}）`, `${en} (inferred by us)`)
}

/**
 * The elements and cells of a model from the catalogue in which something is inferred by us: their collection or table and their
 * id or key, as `events/t-1`. They say so in one of their own texts, or stand on an assumption (UC-11).
 */
export function inferredPlaces(model: Model): readonly string[] {
  return [...collectionNames, ...cellNames].flatMap((name) =>
    Object.entries(model[name])
      .filter(([, held]) => isInferred(held))
      .map(([id]) => `${name}/${id}`),
  )
}

function isInferred(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(mark)
  if (typeof value !== 'object' || value === null) return false
  if ('basis' in value && value.basis === 'assumption') return true
  return Object.values(value).some(isInferred)
}
