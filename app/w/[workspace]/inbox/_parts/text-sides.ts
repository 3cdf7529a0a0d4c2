import type { Locale, LocalText } from '#lib/model/local-text.ts'

/** What a text said and would say in one language; null: nothing. */
interface Sides {
  readonly locale: Locale
  readonly before: string | null
  readonly after: string | null
}

/** Each language in which two texts differ, the reader's first: what is accepted is read whole (F-211). */
export function textSides(
  before: LocalText | null,
  after: LocalText | null,
  reader: Locale,
): readonly Sides[] {
  const locales: readonly Locale[] = reader === 'ja' ? ['ja', 'en'] : ['en', 'ja']
  return locales.flatMap((locale) => {
    const sides = { locale, before: before?.[locale] ?? null, after: after?.[locale] ?? null }
    return sides.before === sides.after ? [] : [sides]
  })
}
