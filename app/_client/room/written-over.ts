import { canonicalJson, type Json } from '#lib/base/canonical-json.ts'
import { locales, type Locale } from '#lib/model/local-text.ts'
import { goesWithName } from '#lib/model/older-name.ts'
import { isWholeElement, type ChangedPlace } from '#lib/model/difference-place.ts'

/** What a log says of one change, as far as it matters here. */
interface Logged {
  readonly root: string
  readonly key: string
  readonly field: string | null
  readonly after: Json | null
}

/** So many values at once are looked into; what is pasted over more is seen before. */
const most = 3

/** The values that an act of one's own has written over, or emptied: not where the canvas draws things, nor what stood empty. */
export function writtenOver(made: readonly ChangedPlace[]): readonly ChangedPlace[] {
  const over = made.filter(
    (place) =>
      place.root !== 'places' &&
      !goesWithName(place.field) &&
      place.before !== null &&
      !isWholeElement(place) &&
      !isTranslated(place),
  )
  return over.length > most ? [] : over
}

/** Words in one language came to those in the other, which stand as they did. */
function isTranslated({ before, after }: ChangedPlace): boolean {
  const [stood, stands] = [texts(before), texts(after)]
  return (
    stood !== undefined &&
    stands !== undefined &&
    locales.every((locale) => (stood[locale] ?? '') === '' || stands[locale] === stood[locale])
  )
}

function texts(value: Json): Readonly<Partial<Record<Locale, Json>>> | undefined {
  return typeof value === 'object' && value !== null && 'ja' in value ? value : undefined
}

/** The change that had made stand what was written over, of changes newest first. */
export function makerOf<C extends Logged>(
  changes: readonly C[],
  { root, key, field, before }: ChangedPlace,
): C | undefined {
  const stood = canonicalJson(before)
  return changes.find(
    (one) =>
      one.root === root &&
      one.key === key &&
      one.field === field &&
      canonicalJson(one.after ?? null) === stood,
  )
}
