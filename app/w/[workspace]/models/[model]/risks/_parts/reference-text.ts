import type { Reference } from '#lib/model/measure.ts'
import type { Telling } from '#lib/words/attribute-text.ts'

/** References grouped by standard, in the order they were given, each once. */
export function referenceText(references: readonly Reference[], words: Telling['words']): string {
  const groups = Map.groupBy(references, (reference) => reference.family)
  return [...groups]
    .map(([family, list]) => {
      const ids = [...new Set(list.map(({ id }) => id))].join(', ')
      return family === 'other' ? ids : `${words(`referenceFamily.${family}`)} ${ids}`
    })
    .join(' · ')
}
