import type { Json } from '../base/canonical-json.ts'
import type { ChangedPlace } from './difference-place.ts'
import { goesWithName } from './older-name.ts'
import { localTextSchema } from './text-schema.ts'

/**
 * The texts somebody wrote with these changes: what stands in them afterwards and did not stand there before, nothing else
 * (M-23). `others`: texts known to be of others, which a change may have brought back.
 */
export function ownWords(
  places: readonly ChangedPlace[],
  others: readonly string[] = [],
): readonly string[] {
  const theirs = new Set(others)
  return [...new Set(textsThatCame(places))].filter((text) => !theirs.has(text))
}

/** The texts these changes bring. What only goes with a name says how it was before, which somebody else may have written. */
export function textsThatCame(places: readonly ChangedPlace[]): readonly string[] {
  return places.flatMap(({ field, before, after }) =>
    goesWithName(field) ? [] : newTexts(before, after),
  )
}

/** The texts these changes take away. */
export function textsThatWent(places: readonly ChangedPlace[]): readonly string[] {
  return textsThatCame(
    places.map((place) => ({ ...place, before: place.after, after: place.before })),
  )
}

/** The texts that stand in the one value and not in that before. */
function newTexts(before: Json, after: Json): readonly string[] {
  const known = new Set(textsIn(before))
  return textsIn(after).filter((text) => !known.has(text))
}

function textsIn(value: Json): readonly string[] {
  const text = localTextSchema.safeParse(value)
  if (text.success) return Object.values(text.data).filter((one) => one.trim() !== '')
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap((inner: Json) => textsIn(inner))
}
