import type { AttributeCell } from '#lib/model/attribute.ts'
import type { Model } from '#lib/model/model.ts'
import { normalise } from '#lib/model/normalise.ts'
import type { KeepablePart } from './keepable-parts.ts'

/**
 * The model with only the wanted parts (UC-19): ba with table 3-1 and what is compared between them; the attributes of table 3-2; risks
 * with measures and what was said of viewpoints without one. What is left names nothing that was left out.
 */
export function keepParts(model: Model, wanted: ReadonlySet<KeepablePart>): Model {
  const kept: Model = {
    ...model,
    ...(wanted.has('bas') ? {} : { bas: {}, demands: {}, institutionGaps: {} }),
    ...(wanted.has('attributes') ? {} : { attributes: {} }),
    ...(wanted.has('risks') ? {} : { risks: {}, measures: {}, coverage: {}, suggestions: {} }),
  }
  const timed = wanted.has('bas') ? kept : { ...kept, attributes: withoutTermsOfBas(kept) }
  return normalise(timed)
}

/** A term counted from a ba that does not come along keeps its words and loses its type, instead of counting from nothing. */
function withoutTermsOfBas(model: Model): Model['attributes'] {
  return Object.fromEntries(
    Object.entries(model.attributes).map(([key, cell]) => [
      key,
      countsFromBa(cell) ? worded(cell) : cell,
    ]),
  )
}

function countsFromBa({ value }: AttributeCell): boolean {
  return (
    value?.key === 'usageTerm' &&
    value.term.kind === 'relative' &&
    value.term.anchor.ba !== undefined
  )
}

function worded({ value: _term, ...words }: AttributeCell): AttributeCell {
  return words.text === undefined ? { ...words, status: 'unknown' } : words
}
