import type { Model } from '../model.ts'

/** The codes of purposes that data, events and ba of a model name, in order. */
export function purposesIn(model: Model): readonly string[] {
  const cells = Object.values(model.attributes).flatMap(({ value }) =>
    value?.key === 'purpose' ? value.codes : [],
  )
  const named = [...Object.values(model.events), ...Object.values(model.bas)].flatMap(
    ({ purposes }) => purposes,
  )
  return [...new Set([...cells, ...named])].toSorted()
}
