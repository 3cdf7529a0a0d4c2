import type { Locale } from '#lib/model/local-text.ts'
import { inPlaceWords } from './areas/agreement/in-place.ts'
import { filled } from './filled.ts'

/** What stands after the name of who answered or signed, by the name of the colleague whose place it was in; nothing where it was their own. */
export function inPlaceText(locale: Locale, principal: string | undefined): string {
  return principal === undefined ? '' : filled(inPlaceWords[locale].by, { principal })
}
