import type { Locale } from '#lib/model/local-text.ts'
import type { Draft } from './local-text-fields.tsx'

/**
 * What stands in both inputs after somebody typed over a suggested title. Typed in the language they read, it is the title in both: the
 * other language goes with the suggestion it belongs to, until it has been written by hand. Taken back to the suggestion, both are (MA-6).
 */
export function typedOver(
  { suggested, locale }: { readonly suggested: Draft; readonly locale: Locale },
  before: Draft,
  after: Draft,
): Draft {
  if (after[locale] === before[locale]) return after
  const other = locale === 'ja' ? 'en' : 'ja'
  const following = (draft: Draft): string => {
    if (draft[locale] === suggested[locale]) return suggested[other]
    // Japanese alone is read in both languages; English has to stand in both.
    return locale === 'ja' ? '' : draft.en || suggested.ja
  }
  const isByHand = ![suggested[other], following(before)].includes(before[other])
  return isByHand ? after : { ...after, [other]: following(after) }
}
